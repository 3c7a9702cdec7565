import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrokenDisk } from '../chaos/brokenDisk.ts'
import { failingWrites } from '../chaos/brokenDisk.ts'
import { faults, join, openBrowser, phone, saved } from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let disk: BrokenDisk
let browser: Browser

beforeAll(async () => {
  disk = failingWrites()
  server = await startServer({ dataDir: disk.dataDir })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  disk.close()
})

const summary = (page: Page) => page.getByLabel('Short summary')
const trouble = (page: Page) => page.getByRole('alert').getByText('Not saved.')

describe('a disk that takes nothing', () => {
  it('[CH1] is said on every screen within a second, and no longer once everything is saved', async () => {
    const meeting = await openMeeting(server, 'A disk that takes nothing')
    const sam = await join(browser, meeting.links.facilitator, 'Sam')
    const ana = await join(browser, meeting.links.participant, 'Ana', phone)
    await summary(sam).pressSequentially('Before. ')
    await saved(sam)

    disk.breakDown(server)
    const from = performance.now()
    await summary(sam).press('D')
    await Promise.all([sam, ana].map((page) => trouble(page).waitFor({ timeout: 1_000 })))
    console.log(`said on both screens ${Math.round(performance.now() - from)} ms after the disk broke`)
    await summary(sam).pressSequentially('uring. ')
    await sam.locator('[data-save="disk-trouble"]').waitFor()
    const shots = process.env['SHOTS']
    if (shots)
      for (const [name, page] of Object.entries({ sam, ana }))
        await page.screenshot({ path: `${shots}/disk-${name}.png` })
    expect(await summary(ana).inputValue()).toBe('Before. ')

    disk.mend(server)
    await Promise.all([sam, ana].map((page) => trouble(page).waitFor({ state: 'detached' })))
    await saved(sam)
    await eventually(async () => expect(await summary(ana).inputValue()).toBe('Before. During. '))
    expect(faults).toEqual([])
    await Promise.all([sam, ana].map((page) => page.context().close()))
  })
})
