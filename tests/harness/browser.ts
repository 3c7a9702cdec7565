import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const laptop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
}
export const wall: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }

/** A real Chromium; `npm test` says where it is. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: flags })

/** Errors that a page has thrown; a test ends by finding none. */
export const faults: string[] = []

export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    timezoneId: 'UTC',
    locale: 'en-GB',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => faults.push(error.message))
  return page
}

/** Opens an invitation in a browser of its own and joins. */
export async function join(browser: Browser, link: string, name: string, options = laptop): Promise<Page> {
  const page = await openPage(browser, options)
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Waits until the page says that everything typed is on the server's disk. */
export const saved = (page: Page) => page.locator('[data-save="saved"]').waitFor()

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
