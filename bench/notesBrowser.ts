import { gzipSync } from 'node:zlib'
import type { openBrowser } from '../tests/harness/browser.ts'
import { join, laptop, openPage, phone } from '../tests/harness/browser.ts'

type Browser = Awaited<ReturnType<typeof openBrowser>>
type Page = Awaited<ReturnType<typeof join>>

/** A scribe in a real browser, with the caret in the middle of long notes. */
export async function openScribe(browser: Browser, link: string, carets: number): Promise<Page> {
  const page = await join(browser, link, 'Ida', laptop)
  page.setDefaultTimeout(60_000)
  const editor = page.getByRole('textbox', { name: 'Live notes' })
  await editor.waitFor()
  await page.waitForFunction(
    (count) => document.querySelectorAll('.collaboration-carets__caret').length === count,
    carets,
  )
  const paragraphs = editor.locator('p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2) + 3).click()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await page.keyboard.press('End')
  return page
}

export interface Painted {
  /** From the press of a key to the frame that shows it, each in milliseconds. */
  readonly painted: readonly number[]
  /** What the page itself was busy with because of it. */
  readonly busy: readonly number[]
  readonly longTasks: number
}

/** Types letter by letter, and measures in the page: the press as the browser stamped it, the paint as a task behind the frame. */
export async function typeAndMeasure(page: Page, text: string, everyMs: number): Promise<Painted> {
  await page.evaluate(() => {
    const measured = { painted: [] as number[], busy: [] as number[], longTasks: 0 }
    Object.assign(window, { measured })
    new PerformanceObserver((list) => {
      measured.longTasks += list.getEntries().length
    }).observe({ type: 'longtask' })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const begun = performance.now()
        // Behind everything that the press has set off in this task.
        queueMicrotask(() => setTimeout(() => measured.busy.push(performance.now() - begun)))
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => measured.painted.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(everyMs)
  }
  return page.evaluate(() => (window as unknown as { measured: Painted }).measured)
}

/** Kilobytes of JavaScript, gzipped, until a participant's phone shows the meeting. */
export async function firstScreenKb(browser: Browser, link: string): Promise<number> {
  const page = await openPage(browser, phone)
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(link)
  await page.getByLabel('Your name').fill('Tom')
  await page.getByRole('button', { name: 'Join', exact: true }).tap()
  await page.locator('main [data-ready]').waitFor({ state: 'attached' })
  const loaded = await Promise.all(sizes)
  await page.context().close()
  return loaded.reduce((sum, size) => sum + size, 0) / 1_000
}
