import { agendaSnapshot } from '@second-story/postmortem'
import type { CreatedPostmortem } from '@second-story/protocol'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, heading, join, openBrowser, openPage, phone, wall } from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
import { joinWith, post } from '../harness/openMeeting.ts'
import type { RecordedDocument } from '../harness/recordingSocket.ts'
import { openRecorded } from '../harness/recordingSocket.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let browser: Browser

let sam: Page
let lee: Page
let mira: Page
let ana: Page
let tom: Page
let room: Page
/** Four more people, by programs that keep every byte they are sent: with the others, ten seats. */
let listeners: RecordedDocument[] = []

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  const created = await post(server, '/api/postmortems', { title: 'A slow Tuesday' })
  const { id, links } = created.body as CreatedPostmortem
  sam = await join(browser, links.facilitator, 'Sam Weber')
  ;[lee, mira, ana, tom] = await Promise.all([
    join(browser, links.facilitator, 'Lee Chen'),
    join(browser, links.scribe, 'Mira Costa'),
    join(browser, links.participant, 'Ana Lopez'),
    join(browser, links.participant, 'Tom Okafor', phone),
  ])
  room = await openPage(browser, wall)
  await room.goto(links.observer.replace('#', '/room#'))
  await heading(room, 'Preparation')
  const seats = ['Kim', 'Noor', 'Ravi', 'Zoe'].map((name) =>
    joinWith(server, { id, link: links.participant, name }),
  )
  listeners = (await Promise.all(seats)).flatMap(({ token }) =>
    ['agenda', 'record', 'voices'].map((document) => openRecorded(server, id, document, token)),
  )
  await Promise.all(listeners.map(({ synced }) => synced))
})
afterAll(async () => {
  for (const each of listeners) each.close()
  await browser.close()
  await server.stop()
})

const everybody = () => [sam, lee, mira, ana, tom, room]
/** Where each of the four programs has been taken. */
const phasesOfListeners = () =>
  new Set(
    listeners.flatMap(({ doc, provider }) =>
      provider.roomname === 'agenda' ? agendaSnapshot(doc)?.phase : [],
    ),
  )
/** Every byte that came to them since `from` (performance.now). */
const heardSince = (from: number) =>
  Buffer.concat(
    listeners.flatMap(({ frames }) => frames.flatMap(({ at, bytes }) => (at >= from ? [bytes] : []))),
  ).toString('latin1')
const next = (page: Page) => page.getByRole('button', { name: /^Next: / })

describe('a meeting with more than one facilitator', () => {
  it('[E8] moves once for two who press “next” at the same moment', async () => {
    await Promise.all([next(sam).click(), next(lee).click()])
    for (const page of everybody()) await heading(page, 'Opening')
    // Both have asked by now; a second move would have come with the first.
    await sam.getByRole('button', { name: 'Next: Timeline' }).waitFor()
    await lee.getByRole('button', { name: 'Next: Timeline' }).waitFor()
    await heading(room, 'Opening')
    await eventually(() => expect(phasesOfListeners()).toEqual(new Set(['opening'])))
  })

  it('[E8] asks before it moves on over a sentence, and leaves whoever writes it where they are', async () => {
    await next(sam).click()
    await sam.getByRole('dialog', { name: /not agreed to the ground rules\. Go on anyway\?/ }).waitFor()
    await sam.getByRole('button', { name: 'Go on', exact: true }).click()
    for (const page of everybody()) await heading(page, 'Timeline')
    await ana.getByRole('button', { name: 'Add an event' }).click()
    await ana.locator('textarea:focus').waitFor()
    await ana.keyboard.type('The queue grows and nobody is')
    await next(sam).click()
    await sam.getByRole('dialog', { name: /1 person is still typing/ }).waitFor()
    await sam.getByRole('button', { name: 'Go on', exact: true }).click()
    for (const page of [lee, mira, tom, room]) await heading(page, 'Inquiry')
    await ana.getByText('the group is in Inquiry.').waitFor()
    await ana.keyboard.type(' told')
    await heading(ana, 'Timeline')
    expect(await ana.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value)).toBe(
      'The queue grows and nobody is told',
    )
    await ana.getByRole('button', { name: 'Rejoin' }).last().click()
    await heading(ana, 'Inquiry')
  })

  it('[E9] tells a private signal to both facilitators, and shows it on no other screen', async () => {
    const signalled = performance.now()
    await tom.getByRole('button', { name: 'Signal to the facilitator in private' }).click()
    await tom.getByRole('menuitem', { name: 'This is turning into blame' }).click()
    for (const page of [sam, lee]) await page.getByRole('button', { name: /^Guide/ }).click()
    for (const page of [sam, lee]) {
      await page.getByText('says: “This is turning into blame”').waitFor({ timeout: 45_000 })
    }
    for (const page of [mira, ana, room]) expect(await page.textContent('body')).not.toContain('blame”')
    // What is for all does come over these wires.
    expect(heardSince(0)).toContain('A slow Tuesday')
    expect(heardSince(signalled)).not.toMatch(/blame/i)
  })

  it('[E7] goes on without its facilitators, and gives the meeting back', async () => {
    const samsAddress = sam.url()
    await Promise.all([sam.close(), lee.close()])
    const offer = mira.getByRole('button', { name: 'Take over' })
    await offer.waitFor({ timeout: 75_000 })
    // The scribe comes first.
    expect(await ana.getByRole('button', { name: 'Take over' }).count()).toBe(0)
    await offer.click()
    await mira.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
    await ana.getByText('Mira Costa holds the meeting now.').waitFor()
    await next(mira).click()
    for (const page of [mira, ana, tom, room]) await heading(page, 'Learnings')
    await eventually(() => expect(phasesOfListeners()).toEqual(new Set(['learnings'])))

    sam = await openAgain(sam, samsAddress)
    await sam.getByText('Mira Costa has held the meeting since').waitFor()
    await sam.getByRole('button', { name: 'Take it back' }).click()
    await next(sam).waitFor()
    await next(mira).waitFor({ state: 'detached' })
    await mira.getByRole('button', { name: 'Speak' }).waitFor()
    await eventually(async () => {
      const roster = await sam.getByRole('button', { name: /^People:/ }).getAttribute('aria-label')
      expect(roster).toBe('People: 8 here, 9 in all')
    })
    expect(faults).toEqual([])
  })
})

/** The same browser as before, with the seat that it holds. */
async function openAgain(before: Page, address: string): Promise<Page> {
  const page = await before.context().newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
