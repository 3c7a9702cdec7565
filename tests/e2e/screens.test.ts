import { gzipSync } from 'node:zlib'
import { sequence } from '@second-story/postmortem'
import type { CreatedPostmortem } from '@second-story/protocol'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, join, laptop, openBrowser, openPage, phone, wall } from '../harness/browser.ts'
import { post } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { violations } from '../harness/violations.ts'

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

/** A phone widens its page to what sticks out, so that the page alone does not tell. */
const isWiderThanScreen = async (page: Page): Promise<boolean> =>
  (await page.evaluate(() => document.documentElement.scrollWidth)) > (page.viewportSize()?.width ?? 0)

/** A command from this page's seat. */
async function say(page: Page, id: string, name: string, args: object): Promise<void> {
  const status = await page.evaluate(
    async ([id, name, args]) => {
      const response = await fetch(`/api/postmortems/${id}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ name, args }),
      })
      return response.status
    },
    [id, name, args] as const,
  )
  expect({ name, status }).toEqual({ name, status: 200 })
}

const ownSeat = (page: Page, id: string): Promise<string> =>
  page.evaluate(async (id) => (await (await fetch(`/api/postmortems/${id}/me`)).json()).seat, id)

describe.each(['light', 'dark'] as const)('screens in the %s theme', (colorScheme) => {
  it('[E5] axe finds nothing in any phase, for facilitators and a participant on laptop and phone, and the room view', async () => {
    const { id, links } = (await post(server, '/api/examples', {})).body as CreatedPostmortem
    const sam = await join(browser, links.facilitator, 'Sam', { ...laptop, colorScheme })
    const ana = await join(browser, links.participant, 'Ana', { ...phone, colorScheme })
    const room = await openPage(browser, { ...wall, colorScheme })
    await room.goto(links.observer.replace('#', '/room#'))
    const lee = await join(browser, links.facilitator, 'Lee', { ...phone, colorScheme })
    // With everything on the screens that a meeting can bring.
    for (const meeting of ['review', 'action']) await say(sam, id, 'setClock', { meeting, minutes: 60 })
    await say(sam, id, 'startTimer', { minutes: 5 })
    await say(sam, id, 'showInvitation', { shown: true })
    await say(ana, id, 'raiseHand', { kind: 'reply' })
    await say(sam, id, 'giveFloor', { seat: await ownSeat(sam, id) })
    const found: string[] = []
    let at = 'timeline'
    for (const phase of sequence) {
      await say(sam, id, 'advance', { from: at, to: phase, reason: 'to look at it' })
      at = phase
      for (const [who, page] of [
        ['facilitator', sam],
        ['phone', ana],
        ['facilitator’s phone', lee],
        ['room', room],
      ] as const) {
        await page.locator(`[data-phase="${phase}"]`).waitFor()
        // The phase's own code is loaded when it is first looked at.
        await page.locator(`[data-phase="${phase}"] [data-ready]`).waitFor({ state: 'attached' })
        found.push(...(await violations(page)).map((each) => `${phase}, ${who}: ${each}`))
        if (await isWiderThanScreen(page)) found.push(`${phase}, ${who}: scrolls sideways`)
      }
    }
    expect(found).toEqual([])
    expect(faults).toEqual([])
    await Promise.all([sam, ana, lee, room].map((page) => page.context().close()))
  })

  it('[E6] axe finds nothing on the start page, the invitation and the dialogs', async () => {
    const start = await openPage(browser, { ...laptop, colorScheme })
    await start.goto(server.url)
    await start.getByRole('heading', { level: 1 }).waitFor()
    expect(await violations(start)).toEqual([])
    const { links } = (await post(server, '/api/examples', {})).body as CreatedPostmortem
    const invited = await openPage(browser, { ...phone, colorScheme })
    await invited.goto(links.participant)
    await invited.getByLabel('Your name').waitFor()
    expect(await violations(invited)).toEqual([])
    const sam = await join(browser, links.facilitator, 'Sam', { ...laptop, colorScheme })
    for (const name of ['Park an idea', 'Invite', /^People/, 'Paste a log']) {
      await sam.getByRole('button', { name }).first().click()
      await sam.getByRole('dialog').waitFor()
      expect({ dialog: String(name), found: await violations(sam) }).toEqual({
        dialog: String(name),
        found: [],
      })
      await sam.keyboard.press('Escape')
      await sam.getByRole('dialog').waitFor({ state: 'detached' })
    }
    for (const key of ['?', 'Control+k']) {
      await sam.keyboard.press(key)
      await sam.getByRole('dialog').waitFor()
      expect({ key, found: await violations(sam) }).toEqual({ key, found: [] })
      await sam.keyboard.press('Escape')
      await sam.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await sam.keyboard.press('g')
    await sam.getByRole('heading', { name: 'You could ask' }).waitFor()
    expect(await violations(sam)).toEqual([])
    await Promise.all([start, invited, sam].map((page) => page.context().close()))
  })

  it('[E10] axe finds nothing in any component, in any state', async () => {
    for (const size of [laptop, phone]) {
      const page = await openPage(browser, { ...size, colorScheme })
      await page.goto(`${server.url}/design`)
      await page.locator('[data-ready]').waitFor({ state: 'attached' })
      expect(await violations(page)).toEqual([])
      expect(await isWiderThanScreen(page)).toBe(false)
      for (const name of ['Open a dialog', 'Ask first', 'Open a menu', 'Open a popover']) {
        await page.getByRole('button', { name }).click()
        await page.locator('[role="dialog"], [role="menu"]').waitFor()
        const isFloating = name === 'Open a menu' || name === 'Open a popover'
        expect({ name, found: await violations(page, isFloating) }).toEqual({ name, found: [] })
        await page.keyboard.press('Escape')
        await page.locator('[role="dialog"], [role="menu"]').waitFor({ state: 'detached' })
      }
      for (const name of ['Say something', 'Offer a way back', 'Say what failed'])
        await page.getByRole('button', { name }).click()
      await page.getByText('The server cannot be reached.').waitFor()
      expect(await violations(page)).toEqual([])
      await page.context().close()
    }
  })
})

describe('on the phone and by keyboard', () => {
  it('[E11] the palette finds what there is to do, by keyboard alone', async () => {
    const { links } = (await post(server, '/api/examples', {})).body as CreatedPostmortem
    const sam = await join(browser, links.facilitator, 'Sam')
    await sam.getByRole('button', { name: 'Next: Inquiry' }).waitFor()
    await sam.keyboard.press('Control+k')
    await sam.getByRole('combobox').waitFor()
    await sam.keyboard.type('pause')
    await sam.keyboard.press('Enter')
    await sam.getByText('The group takes a break').waitFor()
    await sam.keyboard.press('Control+k')
    await sam.keyboard.type('everybody commit')
    await sam.keyboard.press('Enter')
    await sam.getByRole('dialog', { name: 'Close the review meeting?' }).waitFor()
    await sam.keyboard.press('Escape')
    await sam.getByRole('dialog').waitFor({ state: 'detached' })
    await sam.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    expect(faults).toEqual([])
    await sam.context().close()
  })

  it('[E12] a first perspective can be written on a phone after 150 kB of JavaScript', async () => {
    const { links } = (await post(server, '/api/examples', {})).body as CreatedPostmortem
    const page = await openPage(browser, phone)
    // What is loaded later, while nothing else is to do, is not waited for.
    await page.route(/\/prefetch-[^/]*\.js$/, (route) => route.abort())
    const sizes: Promise<[name: string, bytes: number]>[] = []
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname
      if (name.endsWith('.js')) sizes.push(response.body().then((body) => [name, gzipSync(body).length]))
    })
    await page.goto(links.participant)
    await page.getByLabel('Your name').fill('Tom')
    await page.getByRole('button', { name: 'Join', exact: true }).tap()
    await page.locator('[data-line]').first().tap()
    await page.getByRole('button', { name: 'Write what you saw' }).tap()
    await page.getByRole('textbox', { name: 'What I saw' }).waitFor()
    const loaded = await Promise.all(sizes)
    const total = loaded.reduce((sum, [, bytes]) => sum + bytes, 0)
    expect({ loaded, isEnough: loaded.length > 3 && total > 50_000 }).toEqual({ loaded, isEnough: true })
    expect(total).toBeLessThanOrEqual(150_000)
    await page.context().close()
  })
})
