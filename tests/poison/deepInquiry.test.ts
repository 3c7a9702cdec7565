import { addNode } from '@second-story/postmortem'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { laptop, openBrowser, openPage, phone, wall } from '../harness/browser.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { enter, setStage } from './stage.ts'
import { watch } from './watch.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const deep = 10_000

/** As a program writes it that asks nobody where the end of the tree is. */
function writeChain(doc: Y.Doc): void {
  doc.transact(() => {
    const nodes = doc.getMap('nodes')
    for (let at = 0; at < deep; at++) {
      const entry = new Y.Map<unknown>()
      entry.set('parent', at === 0 ? null : `q${at - 1}`)
      entry.set('question', new Y.Text(`Why ${at}?`))
      nodes.set(`q${at}`, entry)
    }
  })
}

it('[PO8] a chain of 10,000 questions, each below the other, leaves screens and exports usable', async () => {
  const stage = await setStage(server)
  await stage.write('record', stage.kim, (doc) => {
    writeChain(doc)
    addNode(doc, { id: 'valid', parent: null, way: 'how', question: 'How did it look then?' })
  })
  for (const file of ['report.md', 'report.html', 'report.json', 'report.docx', 'timeline.csv']) {
    const response = await stage.sam.get(file)
    expect({ file, status: response.status }).toEqual({ file, status: 200 })
    const body = Buffer.from(await response.arrayBuffer()).toString()
    if (/md$|html$|json$/.test(file))
      for (const words of ['How did it look then?', 'Why 0?', `Why ${deep - 1}?`])
        expect(body).toContain(words)
  }
  await stage.sam.command('advance', { from: 'preparation', to: 'inquiry', reason: 'to look' })
  const watched = [
    await enter(browser, stage.meeting.links.facilitator, 'Lee', laptop),
    await enter(browser, stage.meeting.links.participant, 'Ana', phone),
    await watch(await openPage(browser, wall)),
  ]
  await watched[2]?.page.goto(stage.meeting.links.observer.replace('#', '/room#'))
  for (const { page, expectNothingRan, writes } of watched) {
    await page.locator('[data-phase="inquiry"] [data-ready]').waitFor({ state: 'attached', timeout: 60_000 })
    expect(await page.getByText('could not be shown').count()).toBe(0)
    await expectNothingRan()
    expect(writes).toEqual([])
    await page.context().close()
  }
})
