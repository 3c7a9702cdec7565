import { addIdea, sequence } from '@second-story/postmortem'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laptop, openBrowser, openPage, phone, wall } from '../harness/browser.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { bytesOf, readFresh } from '../hostile/readFresh.ts'
import { poisonNotes, valid, writeValidNotes } from './poisonNotes.ts'
import { poisonRecord, validRecord, writeValidRecord } from './poisonRecord.ts'
import type { Stage } from './stage.ts'
import { enter, setStage } from './stage.ts'
import { watch } from './watch.ts'
import { xssTexts } from './xssTexts.ts'

let server: TestServer
let browser: Browser
let stage: Stage

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  stage = await setStage(server)
  const { sam, kim } = stage
  await stage.write('notes', kim, writeValidNotes)
  await stage.write('record', kim, writeValidRecord)
  await stage.write('notes', kim, poisonNotes)
  await stage.write('record', kim, poisonRecord)
  for (const [at, text] of xssTexts.filter((text) => text.length <= 500).entries()) {
    const { code } = await kim.command('park', { id: `parked-${at}`, text })
    expect([null, 'bad-arguments']).toContain(code)
  }
  expect(await sam.command('spotlight', { item: 'xss-0' })).toMatchObject({ status: 200 })
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const documents = ['record', 'notes', 'actions'] as const
const stored = async () =>
  Object.fromEntries(
    await Promise.all(
      documents.map(
        async (name) =>
          [name, bytesOf(await readFresh(server, stage.meeting.id, name, stage.sam.token))] as const,
      ),
    ),
  )

describe('the exports', () => {
  it.each(['report.md', 'report.html', 'report.json', 'report.docx', 'timeline.csv'])(
    '[PO3] %s is delivered, and keeps what is valid',
    async (file) => {
      const response = await stage.sam.get(file)
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(response.status, bytes.toString().slice(0, 500)).toBe(200)
      expect(bytes.length).toBeGreaterThan(500)
      if (file === 'report.docx') return
      expect(bytes.toString()).toContain(validRecord.event)
      if (file === 'timeline.csv') return
      for (const words of [valid.first, valid.last, validRecord.factor, validRecord.learning])
        expect(bytes.toString()).toContain(words)
    },
  )

  it('[PO3] report.html runs nothing, even on a page without any policy', async () => {
    const html = await (await stage.sam.get('report.html')).text()
    const { page, expectNothingRan } = await watch(await openPage(browser, laptop))
    await page.setContent(html)
    await page.getByText(validRecord.event).first().waitFor()
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.protocol))
    expect(links.filter((protocol) => !['http:', 'https:', 'mailto:', 'about:'].includes(protocol))).toEqual(
      [],
    )
    await expectNothingRan()
    await page.context().close()
  })
})

describe('the screens', () => {
  it('[PO1] [PO2] stay usable in every phase for everybody, run nothing, and write nothing', async () => {
    const { links } = stage.meeting
    const who = await Promise.all([
      enter(browser, links.facilitator, 'Lee', laptop),
      enter(browser, links.scribe, 'Ida', laptop),
      enter(browser, links.participant, '</script>Ana', phone),
      enter(browser, links.observer, 'Obi', phone),
    ])
    const room = await watch(await openPage(browser, wall))
    await room.page.goto(links.observer.replace('#', '/room#'))
    const [lee, ida] = who
    await lee?.page.keyboard.press('n')
    for (const reader of [lee, ida]) await reader?.page.getByText(valid.last).waitFor()

    await stage.sam.command('advance', { from: 'preparation', to: 'ideas', reason: 'to write there' })
    await stage.write('actions', stage.sam, (doc) => {
      for (const [at, text] of xssTexts.entries()) addIdea(doc, { id: `idea-${at}`, text, cites: [text] })
      for (const [at, value] of [42, null, 'x', { a: 1 }].entries())
        doc.getMap('ideas').set(`odd-${at}`, value)
    })
    const before = await stored()
    let at = 'ideas'
    for (const phase of sequence) {
      if (phase !== at) {
        const moved = await stage.sam.command('advance', { from: at, to: phase, reason: 'to look at it' })
        expect(moved).toMatchObject({ status: 200 })
      }
      at = phase
      for (const { page, expectNothingRan } of [...who, room]) {
        await page.locator(`[data-phase="${phase}"] [data-ready]`).waitFor({ state: 'attached' })
        expect(await page.getByText('could not be shown').count(), phase).toBe(0)
        await expectNothingRan()
      }
    }
    expect(await stored()).toEqual(before)
    expect([...who, room].flatMap(({ writes }) => writes)).toEqual([])
    await Promise.all([...who, room].map(({ page }) => page.context().close()))
  })
})
