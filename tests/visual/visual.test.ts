import type { PhaseId } from '@second-story/postmortem'
import { sequence } from '@second-story/postmortem'
import type { CreatedPostmortem, InviteLinks } from '@second-story/protocol'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, laptop, openBrowser, openPage, phone, wall } from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
import { joinWith, openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { comparePictures } from './comparePictures.ts'
import { encodeSmall } from './encodeSmall.ts'
import type { Group } from './fillMeeting.ts'
import { fillPhase } from './fillMeeting.ts'
import { machineFingerprint } from './machineFingerprint.ts'
import { isUpdate, readBaseline, writeBaseline, writeResult } from './pictureFiles.ts'
import { takePicture } from './takePicture.ts'

/** As in stillWorld.ts. */
const now = new Date('2026-03-05T10:00:00Z')
const stillWorld = new URL('stillWorld.ts', import.meta.url).href

let server: TestServer
let browser: Browser
let reason: string | null = null

beforeAll(async () => {
  browser = await openBrowser()
  const here = await machineFingerprint(browser)
  if (isUpdate) writeBaseline('machine.json', `${JSON.stringify({ letters: here }, null, 2)}\n`)
  const there = JSON.parse(String(readBaseline('machine.json') ?? '{}')).letters
  if (here !== there)
    reason = `letters are painted differently here (${here.slice(0, 12)}) than where the pictures were taken (${String(there).slice(0, 12)})`
  server = await startServer({ env: { NODE_OPTIONS: `--import=${stillWorld}` } })
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const half = { deviceScaleFactor: 1 }

describe.each(['light', 'dark'] as const)('pictures in the %s theme', (colorScheme) => {
  it('[VI1] every component looks as it did', async ({ skip }) => {
    if (reason) skip(reason)
    const page = await openStill({ ...laptop, ...half, colorScheme })
    await page.goto(`${server.url}/design`)
    await page.locator('[data-ready]').waitFor({ state: 'attached' })
    expect(await differences(page, `design-${colorScheme}`, true)).toEqual([])
    await page.context().close()
  })

  it('[VI1] every phase looks as it did, crowded, to everybody and in the room', async ({ skip }) => {
    if (reason) skip(reason)
    const { id, links } = await createExample()
    const sit = (role: 'facilitator' | 'participant', name: string) =>
      joinWith(server, { id, link: links[role], name })
    const group: Group = [
      await sit('facilitator', 'Kim Novak'),
      await sit('participant', 'Ravi Patel'),
      await sit('participant', 'Chidi Obi'),
      await sit('participant', 'Maximiliane von und zu Hohenstein-Waldburg'),
    ]
    const [kim, ravi] = group
    const screens = await openScreens(links, colorScheme)
    await kim.command('setClock', { meeting: 'review', minutes: 60 })
    await ravi?.command('raiseHand', { kind: 'clarifying' })
    const found: string[] = []
    let at: PhaseId = 'timeline'
    for (const phase of sequence) {
      await kim.command('advance', { from: at, to: phase, reason: 'The fixed release leaves tomorrow.' })
      at = phase
      await ravi?.command('markReady', { ready: true })
      await fillPhase(server, id, phase, group)
      found.push(...(await lookAt(screens, phase, colorScheme)))
    }
    expect(found).toEqual([])
    expect(faults).toEqual([])
    await closeScreens(screens)
  })
})

describe('pictures of a meeting in which nobody has written anything', () => {
  it('[VI1] every phase looks as it did, to everybody and in the room', async ({ skip }) => {
    if (reason) skip(reason)
    const { links, join } = await openMeeting(server, 'A slow Tuesday')
    const kim = await join('facilitator', 'Kim Novak')
    const screens = await openScreens(links, 'light')
    const found: string[] = []
    let at: PhaseId = 'preparation'
    for (const phase of sequence) {
      if (phase !== at) await kim.command('advance', { from: at, to: phase, reason: 'We leave tomorrow.' })
      at = phase
      found.push(...(await lookAt(screens, phase, 'short')))
    }
    expect(found).toEqual([])
    expect(faults).toEqual([])
    await closeScreens(screens)
  })
})

type Screens = readonly (readonly [who: string, page: Page])[]

async function openScreens(links: InviteLinks, colorScheme: 'light' | 'dark'): Promise<Screens> {
  const room = await openStill({ ...wall, ...half, colorScheme })
  await room.goto(links.observer.replace('#', '/room#'))
  return [
    ['facilitator', await enter(links.facilitator, 'Noor Haddad', { ...laptop, ...half, colorScheme })],
    ['laptop', await enter(links.participant, 'Mira Costa', { ...laptop, ...half, colorScheme })],
    ['phone', await enter(links.participant, 'Lee Chen', { ...phone, ...half, colorScheme })],
    ['room', room],
  ]
}

const closeScreens = (screens: Screens) => Promise.all(screens.map(([, page]) => page.context().close()))

async function lookAt(screens: Screens, phase: PhaseId, kind: string): Promise<string[]> {
  const found: string[] = []
  for (const [who, page] of screens) {
    await page.locator(`[data-phase="${phase}"] [data-ready]`).waitFor({ state: 'attached' })
    found.push(...(await differences(page, `${phase}-${who}-${kind}`)))
  }
  return found
}

async function createExample(): Promise<CreatedPostmortem> {
  const answer = await fetch(`${server.url}/api/examples`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  return (await answer.json()) as CreatedPostmortem
}

/** A page whose clock stands still. */
async function openStill(options: BrowserContextOptions): Promise<Page> {
  const page = await openPage(browser, { ...options, reducedMotion: 'reduce' })
  await page.clock.setFixedTime(now)
  return page
}

async function enter(link: string, name: string, options: BrowserContextOptions): Promise<Page> {
  const page = await openStill(options)
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  // Nothing lies under the pointer.
  await page.mouse.move(0, 0)
  return page
}

/** What differs from the stored picture; nothing where a new one is wanted. A late paint has some seconds. */
async function differences(page: Page, name: string, fullPage = false): Promise<string[]> {
  const file = `${name}.png`
  if (isUpdate) {
    writeBaseline(file, encodeSmall(await takePicture(page, fullPage)))
    return []
  }
  const before = readBaseline(file)
  if (!before) return [`${name}: there is no picture yet; npm run visual -- --update takes it`]
  let picture = await takePicture(page, fullPage)
  const difference = await eventually(async () => {
    picture = await takePicture(page, fullPage)
    if (comparePictures(before, picture)) throw new Error('differs')
    return null
  }, 4_000).catch(() => comparePictures(before, picture))
  if (!difference) return []
  writeResult(file, picture)
  if (difference.picture) writeResult(`${name}-where.png`, difference.picture)
  return [`${name}: ${difference.says}`]
}
