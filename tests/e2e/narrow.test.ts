import { sequence } from '@second-story/postmortem'
import type { CreatedPostmortem } from '@second-story/protocol'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { join, openBrowser } from '../harness/browser.ts'
import { post } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { say } from './say.ts'

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

/** What sticks out of the screen to the right, where nothing around it scrolls by itself. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInScroller = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (at !== document.documentElement && /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX))
          return true
      return false
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect()
        const isShown = width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden'
        return isShown && right > innerWidth + 1 && !isInScroller(element)
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })

const screens: readonly (readonly [string, BrowserContextOptions])[] = [
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['a laptop at 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
]

it.each(screens)(
  '[E14] on %s every phase fits, for a participant and a facilitator',
  async (_name, options) => {
    const { id, links } = (await post(server, '/api/examples', {})).body as CreatedPostmortem
    const sam = await join(browser, links.facilitator, 'Sam', options)
    const ana = await join(browser, links.participant, 'Ana', options)
    await say(sam, id, 'setClock', { meeting: 'review', minutes: 60 })
    const found: string[] = []
    let at = 'timeline'
    for (const phase of sequence) {
      await say(sam, id, 'advance', { from: at, to: phase, reason: 'to look at it' })
      at = phase
      for (const [who, page] of [
        ['facilitator', sam],
        ['participant', ana],
      ] as const) {
        await page.locator(`[data-phase="${phase}"] [data-ready]`).waitFor({ state: 'attached' })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        if (wide) found.push(`${phase}, ${who}: scrolls sideways`)
        for (const each of await sticksOut(page)) found.push(`${phase}, ${who}: ${each}`)
      }
    }
    expect(found).toEqual([])
    for (const page of [sam, ana]) await page.context().close()
  },
)
