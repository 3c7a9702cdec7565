import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faults, join, openBrowser, saved } from '../harness/browser.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  expect(faults).toEqual([])
})

async function openPaste(): Promise<Page> {
  const meeting = await openMeeting(server)
  const sam = await meeting.join('facilitator', 'Robot')
  for (const [from, to] of [
    ['preparation', 'opening'],
    ['opening', 'timeline'],
  ])
    expect((await sam.command('advance', { from, to })).status).toBe(200)
  const page = await join(browser, meeting.links.participant, 'Ana')
  await page.getByRole('button', { name: 'Paste a log' }).first().click()
  return page
}

const field = (page: Page) => page.getByRole('textbox', { name: 'The log', exact: true })
const found = (page: Page, events: string) => page.getByRole('heading', { name: `${events} found` }).waitFor()

it('[E41] times that count from T0 become instants as soon as somebody says when that was', async () => {
  const page = await openPaste()
  await field(page).fill('T-10m deployed build 8842\nT0 logins fail\nT+00:05 the alert fires')
  await found(page, '3 events')
  await expect.poll(() => page.getByText('no instant').count()).toBe(3)
  await page.getByLabel(/^T0, in/).fill('2026-03-01T09:00')
  await expect.poll(() => page.getByText('no instant').count()).toBe(0)
  await page.getByRole('button', { name: 'Add 3 events' }).click()
  await page.getByText('08:50', { exact: true }).first().waitFor()
  await saved(page)

  await page.getByRole('button', { name: 'Paste a log' }).first().click()
  await field(page).fill('2026-03-01 09:00 UTC logins fail\n2026-03-01 09:20 UTC rolled back')
  await found(page, '2 events')
  await page.getByText('already there').waitFor()
  await page.getByRole('button', { name: 'Add 1 event', exact: true }).click()
  await page.getByText('rolled back').first().waitFor()
  expect(await page.getByText('logins fail').count()).toBe(1)
  await page.context().close()
})

it('[E41] only what stands in the field is added, and what was left out of one text is no place in the next', async () => {
  const page = await openPaste()
  const add = (what: string) => page.getByRole('button', { name: `Add ${what}`, exact: true })
  await field(page).fill('2026-03-01 09:00 UTC logins fail\n2026-03-01 09:20 UTC rolled back')
  await found(page, '2 events')
  await page.getByRole('checkbox', { name: /logins fail/ }).click()
  await add('1 event').waitFor()
  await field(page).fill('')
  expect(await add('events').isDisabled()).toBe(true)
  await field(page).fill('2026-03-02 10:00 UTC a second day')
  await add('1 event').click()
  await page.getByText('a second day').first().waitFor()
  await page.context().close()
})

it('[E42] ten thousand lines are read while the page goes on', async () => {
  const page = await openPaste()
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { tasks })
  })
  const lines = Array.from({ length: 10_000 }, (_, n) => {
    const at = new Date(Date.UTC(2026, 2, 1) + n * 7_000).toISOString()
    return `${at} worker-${n % 7}: request ${n} took ${n % 900} ms`
  })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
  await field(page).focus()
  await page.keyboard.press('Control+v')
  await found(page, '10000 events')
  await field(page).press('Control+End')
  await page.keyboard.type('\n2026-03-02T00:00:00Z and one more')
  await found(page, '10001 events')
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  console.log(
    `10,000 lines: ${tasks.length} tasks above 50 ms, the longest ${Math.round(Math.max(0, ...tasks))} ms`,
  )
  await page.context().close()
})
