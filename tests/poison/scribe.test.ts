import * as encoding from 'lib0/encoding'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { laptop, openBrowser } from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { forgeStructs } from '../hostile/forge.ts'
import { nested } from '../hostile/forgeContent.ts'
import { openRawSocket } from '../hostile/rawSocket.ts'
import { bytesOf, readFresh } from '../hostile/readFresh.ts'
import { poisonNotes, valid, writeValidNotes } from './poisonNotes.ts'
import type { Stage } from './stage.ts'
import { enter, setStage } from './stage.ts'

let server: TestServer
let browser: Browser
let stage: Stage

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
beforeEach(async () => {
  stage = await setStage(server)
  await stage.write('notes', stage.kim, writeValidNotes)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

function wrap(name: string, inside: Y.XmlElement | Y.XmlText): Y.XmlElement {
  const made = new Y.XmlElement(name)
  made.insert(0, [inside])
  return made
}

const readNotes = () => readFresh(server, stage.meeting.id, 'notes', stage.sam.token)
const wordsOf = async () => (await readNotes()).getXmlFragment('notes').toString()

it('[PO4] shows odd notes as a reader, and mends them only when asked', async () => {
  await stage.write('notes', stage.kim, poisonNotes)
  const before = bytesOf(await readNotes())
  const { page, expectNothingRan, writes } = await enter(browser, stage.meeting.links.scribe, 'Ida', laptop)
  await page.getByText('something that this editor does not know').waitFor()
  await page.getByText(valid.last).waitFor()
  await page.getByText('Words in a node of a newer version').waitFor()
  expect(await page.getByRole('textbox', { name: 'Live notes' }).count()).toBe(0)
  expect({ bytes: bytesOf(await readNotes()), writes }).toEqual({ bytes: before, writes: [] })

  await page.getByRole('button', { name: 'Make plain text of them' }).click()
  const editor = page.getByRole('textbox', { name: 'Live notes' })
  for (const words of [
    valid.first,
    valid.last,
    'Words in a node of a newer version',
    'Text without a block',
    'A heading of level nine',
    'A paragraph in a paragraph',
    'A list without items',
    'A mark of a newer version',
    'At the bottom',
    'A cell that claims a billion columns',
    'A cell of minus one rows',
    'A row without a cell',
    'A table in a table',
    'A row without a table',
  ]) {
    await editor.getByText(words).waitFor()
    await eventually(async () => expect(await wordsOf()).toContain(words))
  }
  await editor.getByText(valid.last).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' and went on')
  await eventually(async () => expect(await wordsOf()).toContain(`${valid.last} and went on`))
  await expectNothingRan()
  await page.context().close()
})

it('[PO5] lets go of the document before it sees what it would delete', async () => {
  const { page, expectNothingRan, writes } = await enter(browser, stage.meeting.links.scribe, 'Ida', laptop)
  const editor = page.getByRole('textbox', { name: 'Live notes' })
  await editor.getByText(valid.last).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' before')
  await eventually(async () => expect(await wordsOf()).toContain(`${valid.last} before`))
  const written = writes.length
  await stage.write('notes', stage.kim, poisonNotes)
  const poisoned = bytesOf(await readNotes())
  await page.getByText('something that this editor does not know').waitFor()
  await page.getByText('Words in a node of a newer version').waitFor()
  expect(await editor.count()).toBe(0)
  expect({ bytes: bytesOf(await readNotes()), writes: writes.length }).toEqual({
    bytes: poisoned,
    writes: written,
  })
  await expectNothingRan()
  await page.context().close()
})

it('[PO9] an editor that opens, or hears of what others write, adds nothing of its own', async () => {
  const endings = ['heading', 'table', 'codeBlock', 'blockquote', 'bulletList']
  const end = (name: string) => (doc: Y.Doc) => {
    const text = new Y.XmlText(`Ends with a ${name}`)
    const inner = name === 'heading' || name === 'codeBlock' ? text : wrap('paragraph', text)
    const wrapped =
      name === 'table'
        ? wrap('tableRow', wrap('tableCell', inner))
        : name === 'bulletList'
          ? wrap('listItem', inner)
          : inner
    const last = wrap(name, wrapped)
    if (name === 'heading') last.setAttribute('level', 3 as unknown as string)
    doc.getXmlFragment('notes').push([last])
  }
  await stage.write('notes', stage.kim, end('table'))
  const { page, writes } = await enter(browser, stage.meeting.links.scribe, 'Ida', laptop)
  const editor = page.getByRole('textbox', { name: 'Live notes' })
  await editor.getByText('Ends with a table').waitFor()
  for (const name of endings) {
    await stage.write('notes', stage.kim, end(name))
    await editor.getByText(`Ends with a ${name}`).last().waitFor()
  }
  const before = bytesOf(await readNotes())
  // What would have been written by now stands before these letters.
  await editor.getByText(valid.last).click()
  await page.keyboard.press('End')
  expect({ writes, bytes: bytesOf(await readNotes()) }).toEqual({ writes: [], bytes: before })
  await page.context().close()
})

it('[PO6] carets that nobody can place disturb nobody who types', async () => {
  const { page, expectNothingRan } = await enter(browser, stage.meeting.links.scribe, 'Ida', laptop)
  const editor = page.getByRole('textbox', { name: 'Live notes' })
  await editor.getByText(valid.last).click()
  await page.keyboard.press('End')
  const cursors: unknown[] = [
    42,
    'x',
    {},
    { anchor: 1, head: null },
    { anchor: { item: { client: -1, clock: 'x' } }, head: { item: { client: 1, clock: 2 ** 60 } } },
    { anchor: { tname: '__proto__' }, head: { tname: 'elsewhere', assoc: 0 } },
    { anchor: { type: { client: 1, clock: 0.5 } }, head: { type: {} } },
    { anchor: { tname: 'notes', assoc: 'x' }, head: { tname: 'notes', assoc: -1 } },
    { anchor: { tname: 'notes' }, head: { tname: 'notes' } },
  ]
  for (const [at, cursor] of cursors.entries()) {
    const eve = await openRawSocket(server, stage.meeting.id, 'notes', stage.kim.token)
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, 5_000 + at)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, JSON.stringify({ cursor, user: { name: '<b>', color: 'url(x)' } }))
    await eve.sayPresence(encoding.toUint8Array(encoder))
    await page.keyboard.type(` word${at}`)
    await eventually(async () => expect(await wordsOf()).toContain(`word${at}`))
    eve.close()
  }
  await expectNothingRan()
  await page.context().close()
})

it('[PO7] nesting of 10,000 levels is refused, and the server goes on', async () => {
  const eve = await openRawSocket(server, stage.meeting.id, 'notes', stage.kim.token)
  const client = 77_777
  const levels = Array.from({ length: 9_999 }, (_, clock) => ({
    content: nested('xmlElement', 'blockquote'),
    parent: { client, clock },
  }))
  const answer = await eve.write(
    forgeStructs(
      { client, clock: 0 },
      { content: nested('xmlElement', 'blockquote'), parent: 'notes' },
      ...levels,
    ),
  )
  expect(answer).toMatchObject({ kind: 'refused', code: 'update-not-allowed' })
  eve.close()
  await stage.write('notes', stage.kim, (doc) => doc.getXmlFragment('notes').delete(0, 1))
  expect(await wordsOf()).toContain(valid.last)
})
