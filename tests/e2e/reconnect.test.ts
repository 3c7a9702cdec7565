import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, heading, join, laptop, openBrowser, phone, saved } from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestMeeting } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let browser: Browser
let meeting: TestMeeting

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  meeting = await openMeeting(server, 'Connections that come and go')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const summary = (page: Page) => page.getByLabel('Short summary')
const description = (page: Page) => page.getByLabel('What happened, in a few crisp sentences')
const impact = (page: Page) => page.getByLabel('Impact, one point a line')

describe('a connection that breaks', () => {
  it('[E2] kill -9 while three people type: what showed as saved is there, and everybody goes on', async () => {
    const pages = await Promise.all([
      join(browser, meeting.links.facilitator, 'Sam'),
      join(browser, meeting.links.participant, 'Ana', phone),
      join(browser, meeting.links.participant, 'Tom'),
    ])
    const fields = [summary, description, impact] as const
    await Promise.all(
      pages.map(async (page, index) => {
        await fields[index]?.(page).pressSequentially(`First words of ${index}. `)
        await saved(page)
      }),
    )
    const typing = pages.map((page, index) =>
      fields[index]?.(page).pressSequentially('x'.repeat(60), { delay: 20 }),
    )
    await server.killHard()
    await Promise.all(typing)
    await Promise.all(pages.map((page) => page.locator('[data-save="offline"]').waitFor()))
    await server.restart()
    await Promise.all(pages.map(saved))
    const expected = (index: number) => `First words of ${index}. ${'x'.repeat(60)}`
    for (const page of pages) {
      await eventually(async () => {
        for (const [index, field] of fields.entries())
          expect(await field(page).inputValue()).toBe(expected(index))
      }, 15_000)
    }
    await Promise.all(pages.map((page) => page.context().close()))
  })

  it('[E3] a reload in mid-sentence loses and doubles no character', async () => {
    const page = await join(browser, meeting.links.participant, 'Reloader')
    const text = page.getByLabel('How it was resolved')
    await text.pressSequentially('We rolled the release back and ')
    await page.reload()
    await heading(page, 'Preparation')
    await page.getByLabel('How it was resolved').press('End')
    await page.getByLabel('How it was resolved').pressSequentially('then the pods recovered.')
    await saved(page)
    expect(await page.getByLabel('How it was resolved').inputValue()).toBe(
      'We rolled the release back and then the pods recovered.',
    )
    await page.context().close()
  })

  it('[E4] thirty seconds offline in mid-sentence: nothing is lost, and the others’ words come in', async () => {
    const [ana, tom] = await Promise.all([
      join(browser, meeting.links.participant, 'Ana again', laptop),
      join(browser, meeting.links.participant, 'Tom again', laptop),
    ])
    const field = (page: Page) => page.getByLabel('Additional info: graphs, links (no logs, no stack traces)')
    await field(ana).pressSequentially('Before. ')
    await saved(ana)
    await eventually(async () => expect(await field(tom).inputValue()).toBe('Before. '))
    await ana.context().setOffline(true)
    await ana
      .locator('[data-save="offline"]')
      .waitFor({ timeout: 60_000 })
      .catch(() => undefined)
    const offlineSince = performance.now()
    await field(ana).press('End')
    await field(ana).pressSequentially('Written without a connection 😀. ')
    await field(tom).press('Home')
    await field(tom).pressSequentially('Tom: ')
    await saved(tom)
    await eventually(() => expect(performance.now() - offlineSince).toBeGreaterThan(30_000), 40_000)
    await ana.context().setOffline(false)
    await eventually(async () => {
      for (const page of [ana, tom])
        expect(await field(page).inputValue()).toBe('Tom: Before. Written without a connection 😀. ')
    }, 30_000)
    await saved(ana)
    expect(faults).toEqual([])
  })
})
