import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  faults,
  heading,
  join,
  laptop,
  openBrowser,
  openPage,
  phone,
  saved,
  wall,
} from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
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
})

// The log and the five whys as the product's own example tells them, too.
const log = [
  '*   `2023-10-27 09:00 UTC`: User reports intermittent login failures.',
  '*   `2023-10-27 09:15 UTC`: Monitoring alerts trigger for high CPU usage on `auth-service-prod-01`.',
  '*   `2023-10-27 09:30 UTC`: Incident declared. On-call engineer starts investigation.',
  '*   `2023-10-27 10:00 UTC`: Rollback of recent deployment initiated.',
  '*   `2023-10-27 10:30 UTC`: Services restored to normal.',
  'and somebody said hello',
].join('\n')
const whys = [
  [
    'Why was there high CPU usage on auth-service-prod-01?',
    'A new caching mechanism introduced a performance bottleneck.',
  ],
  ['Why did the new caching mechanism cause a bottleneck?', 'The cache eviction policy was too aggressive.'],
  ['Why was the cache eviction policy too aggressive?', 'It was based on theoretical load assumptions.'],
  [
    'Why were real-world stress tests not conducted?',
    "The release process didn't include a performance testing phase.",
  ],
  [
    "Why wasn't performance testing included in the release process?",
    'The step was left out during a recent refactor.',
  ],
] as const
const perspectives = {
  priya: 'The alert fires twice a week and clears by itself, so I finished the hand-over first.',
  tom: 'I raised the pod count because the cache looked cold, not wrong.',
  lee: 'I saw the complaint on social media and did not know whom to tell.',
}

describe('a whole review, in seven browsers at once', () => {
  it('[E1] goes from a pasted log to the exported document', async () => {
    const owner = await openPage(browser, laptop)
    await owner.goto(server.url)
    await owner.getByLabel('What is this post-mortem about?').fill('Login outage after auth cache release')
    await owner.getByRole('button', { name: 'Open a post-mortem' }).click()
    await owner.getByLabel('Your name').fill('Sam Weber')
    await owner.getByRole('button', { name: 'Join', exact: true }).click()
    const sam = owner
    await heading(sam, 'Preparation')
    expect(sam.url()).not.toContain('invite')
    const links = await invitations(sam)

    const [mira, priya, tom, lee, noor, room] = await Promise.all([
      join(browser, links.Scribe, 'Mira Costa'),
      join(browser, links.Participants, 'Priya Raman'),
      join(browser, links.Participants, 'Tom Okafor', phone),
      join(browser, links.Participants, 'Lee Chen'),
      join(browser, links.Observers, 'Noor'),
      openRoom(links['Room view']),
    ])
    const everybody = [sam, mira, priya, tom, lee, noor]

    // Preparation: two people write at the same time.
    await Promise.all([
      priya.getByLabel('Short summary').fill('Logins failed for ninety minutes after a cache release.'),
      mira.getByLabel('Impact, one point a line').fill('~5,000 users affected\nDowntime 1 hour 30 minutes'),
      sam.getByLabel('How it was resolved').fill('Rollback of the recent deployment.'),
    ])
    await priya.getByLabel('Severity').selectOption('SEV2')
    await priya.getByLabel('Tags, with commas between').fill('auth, cache')
    await priya.getByLabel('Bug tickets, one link a line').fill('https://tracker.example/AUTH-881')
    await eventually(async () => expect(await noor.getByText('Downtime 1 hour 30 minutes').count()).toBe(1))
    expect(await noor.locator('textarea').count()).toBe(0)

    // Opening: everybody goes along with the ground rules.
    await moveOn(sam, 'Opening', [...everybody, room])
    await Promise.all(
      everybody.map((page) => page.getByRole('button', { name: 'I go along with these' }).click()),
    )
    await sam.getByText('Everybody has said so.').waitFor()

    // Timeline: the owner pastes the log; what was not understood stays in sight.
    await moveOn(sam, 'Timeline', [...everybody, room])
    await priya.getByRole('button', { name: 'Paste a log' }).click()
    await priya.getByLabel('The log', { exact: true }).fill(log)
    await priya.getByText('Not understood (1)').waitFor()
    await priya.getByRole('button', { name: 'Add 5 events' }).click()
    await Promise.all(
      [...everybody, room].map((page) => page.getByText('Services restored to normal.').first().waitFor()),
    )
    await mark(priya, 'User reports intermittent', ['started', 'detected'])
    await mark(priya, 'Services restored', ['resolved'])

    // Perspectives: written at the same time, private, one of them anonymous, revealed together.
    await Promise.all([
      write(priya, 'Monitoring alerts trigger', perspectives.priya, false),
      write(tom, 'Rollback of recent', perspectives.tom, false),
      write(lee, 'User reports intermittent', perspectives.lee, true),
    ])
    for (const page of [sam, mira, noor, room]) expect(await page.getByText(perspectives.lee).count()).toBe(0)
    await sam.getByText('3 people have handed in 3.').waitFor()
    await sam.getByRole('button', { name: 'Reveal the perspectives' }).click()
    await sam.getByRole('button', { name: 'Reveal anyway' }).click()
    await open(sam, 'User reports intermittent')
    await sam.getByText(perspectives.lee).waitFor()
    expect(await sam.locator('blockquote', { hasText: perspectives.lee }).textContent()).toContain(
      'Anonymous',
    )
    await open(mira, 'Rollback of recent')
    expect(await mira.locator('blockquote', { hasText: perspectives.tom }).textContent()).toContain(
      'Tom Okafor',
    )
    await sam.getByRole('button', { name: 'Show to everybody' }).click()
    await room
      .locator('article', { hasText: 'User reports intermittent' })
      .getByText(perspectives.lee)
      .waitFor()
    await priya.getByText('That is how it was').first().click()

    // An idea that comes too early is parked.
    await tom.getByRole('button', { name: 'Park an idea' }).click()
    await tom.getByLabel('The idea').fill('Canary deployments for auth')
    await tom.getByRole('button', { name: 'Park it' }).click()

    // The scribe notes, live for all.
    await mira.getByRole('button', { name: 'Live notes' }).click()
    const editor = mira.getByRole('textbox', { name: 'Live notes' })
    if (!(await editor.isVisible())) await mira.getByRole('button', { name: 'Live notes' }).click()
    await editor.click()
    await mira.keyboard.type('The alert is seen as noise by the whole team.')
    await noor.getByRole('button', { name: 'Live notes' }).click()
    await noor.getByText('The alert is seen as noise by the whole team.').waitFor()
    await noor.getByRole('button', { name: 'Close the notes' }).click()

    // Inquiry: five whys, one under the other; two factors come out of it.
    await moveOn(sam, 'Inquiry', [...everybody, room])
    for (const [index, [question, answer]] of whys.entries()) {
      const asker = index % 2 === 0 ? tom : priya
      if (index === 0) await asker.getByRole('button', { name: 'Ask why' }).click()
      else await answered(asker, index).getByRole('button', { name: 'Why is that?' }).click()
      await asker.getByLabel(`Question, level ${index + 1}`).fill(question)
      await asker.getByLabel(`Answer, level ${index + 1}`).fill(answer)
      for (const page of [tom, priya]) {
        await eventually(async () =>
          expect(await page.getByLabel(`Answer, level ${index + 1}`).inputValue()).toBe(answer),
        )
      }
    }
    await answered(priya, 5)
      .getByRole('button', { name: /factor/ })
      .click()
    await priya.getByRole('menuitem').first().click()
    await room.getByText(whys[4][1]).first().waitFor()

    // Learnings.
    await moveOn(sam, 'Learnings', [...everybody, room])
    await addLearning(
      tom,
      'What we learned',
      'Automated deployment pipelines need performance testing gates.',
    )
    await addLearning(
      lee,
      'What surprised us',
      'Support sees failures before monitoring does and cannot page.',
    )
    await room.getByText('Support sees failures before monitoring does and cannot page.').waitFor()

    // Closing, then the soak: the record is frozen, the action meeting refused until a reason is given.
    await moveOn(sam, 'Closing', everybody)
    await sam.getByRole('button', { name: 'Next: Soak' }).click()
    await sam.getByRole('button', { name: 'Close the review' }).click()
    await follow([...everybody, room], 'Soak')
    await lee.getByLabel('A late thought').fill('The silence on weekends is the same.')
    await lee.getByRole('button', { name: 'Add the thought' }).click()
    await sam.getByRole('button', { name: 'Next: Recap' }).click()
    await pastTyping(sam, sam.getByText('The soak is not over yet'))
    await heading(priya, 'Soak')
    await sam.getByLabel('Reason').fill('The fixed release leaves tomorrow.')
    await sam.getByRole('button', { name: 'Open the action meeting now' }).click()
    await follow([...everybody, room], 'Recap')
    await priya.getByText('The silence on weekends is the same.').waitFor()

    // Ideas: the parked one comes back, another is written silently and revealed.
    await moveOn(sam, 'Ideas', everybody)
    await priya.getByRole('button', { name: 'Take it up' }).click()
    await lee.getByRole('button', { name: 'Write an idea' }).click()
    await lee.getByRole('textbox', { name: 'Your idea' }).fill('Let support page the on-call engineer')
    await lee.getByRole('button', { name: /^Hand in/ }).click()
    await sam.getByRole('button', { name: 'Reveal the ideas' }).click()
    await sam.getByRole('button', { name: 'Reveal anyway' }).click()
    await room.getByText('Let support page the on-call engineer').waitFor()

    // Shaping: rated blind, shown together.
    await moveOn(sam, 'Shaping', everybody)
    for (const page of [priya, lee]) await rate(page, 'Let support page', 5, 1)
    await sam.getByText(/^2 of \d rated/).waitFor()
    await sam.getByRole('button', { name: 'Show the ratings' }).click()
    await priya
      .getByText(/Impact 5.*effort 1.*\(2 rated\)/)
      .first()
      .waitFor()

    // Commitment: two actions with owner and date.
    await moveOn(sam, 'Commitment', everybody)
    await commit(priya, 'Canary deployments', 'Tom Okafor', '2023-11-22')
    await commit(priya, 'Let support page', 'Ana Lindqvist', '2023-11-06')
    await saved(priya)

    // Publication: the downloaded document holds every one of these facts under the right heading.
    await moveOn(sam, 'Publication', everybody)
    await sam.getByRole('button', { name: 'Publish', exact: true }).click()
    await sam.getByText('Published: version 1').waitFor()
    const [download] = await Promise.all([
      sam.waitForEvent('download'),
      sam.getByRole('link', { name: 'Markdown' }).click(),
    ])
    const markdown = await readAll(await download.createReadStream())

    expect(markdown.split('\n')[0]).toBe('# Login outage after auth cache release')
    const sections = sectionsOf(markdown)
    expect(Object.keys(sections).slice(0, 9)).toEqual([
      '',
      'Timeline',
      'Description',
      'What happened',
      'Additional Info',
      'Remediation',
      'Bug Tickets',
      'Short Summary',
      'Tags',
    ])
    const facts: readonly (readonly [string, string])[] = [
      ['', '| Facilitated by | Sam Weber |'],
      ['Timeline', '| Start Time | 2023-10-27 09:00 UTC |'],
      ['Timeline', '| End Time | 2023-10-27 10:30 UTC |'],
      ['Timeline', '| Detect Time | 2023-10-27 09:00 UTC |'],
      ['Description', '> Severity: SEV2'],
      ['Description', '5,000 users affected'],
      [
        'What happened',
        '- 2023-10-27 09:15 UTC: Monitoring alerts trigger for high CPU usage on `auth-service-prod-01`.',
      ],
      ['What happened', '- 2023-10-27 10:30 UTC: Services restored to normal.'],
      ['Remediation', 'Rollback of the recent deployment.'],
      ['Remediation', 'Canary deployments for auth — Tom Okafor — 2023-11-22'],
      ['Remediation', 'Let support page the on-call engineer — Ana Lindqvist — 2023-11-06'],
      ['Bug Tickets', '<https://tracker.example/AUTH-881>'],
      ['Short Summary', 'Logins failed for ninety minutes after a cache release.'],
      ['Tags', 'auth, cache'],
      ['Perspectives', `${perspectives.lee} (anonymous)`],
      ['Perspectives', perspectives.priya],
      ['Perspectives', perspectives.tom],
      ...whys.flatMap(([question, answer]) => [['Inquiry', question] as const, ['Inquiry', answer] as const]),
      ['Contributing factors', whys[4][1]],
      ['Learnings', 'Automated deployment pipelines need performance testing gates.'],
      ['Learnings', 'Support sees failures before monitoring does and cannot page.'],
      ['Notes', 'The alert is seen as noise by the whole team.'],
      ['Soak', 'The fixed release leaves tomorrow.'],
      ['Late thoughts', 'The silence on weekends is the same.'],
    ]
    for (const [section, fact] of facts) expect(sections[section], section).toContain(fact)
    expect(markdown).not.toMatch(/undefined|NaN|Noor|Lee Chen/)
    expect(faults).toEqual([])
  })
})

type Links = Record<'Participants' | 'Scribe' | 'Observers' | 'Room view', string>

async function invitations(page: Page): Promise<Links> {
  await page.getByRole('button', { name: 'Invite' }).click()
  const link = (name: string) => page.getByLabel(`Link for ${name}`).inputValue()
  const links = {
    Participants: await link('Participants'),
    Scribe: await link('Scribe'),
    Observers: await link('Observers'),
    'Room view': await link('Room view'),
  }
  await page.getByRole('button', { name: 'Close' }).click()
  return links
}

/** Moves the group on, past the soft gate; whoever was left in the middle of a thought rejoins. */
async function moveOn(facilitator: Page, phase: string, pages: readonly Page[]): Promise<void> {
  await facilitator.getByRole('button', { name: `Next: ${phase}` }).click()
  await pastTyping(facilitator, facilitator.getByRole('heading', { level: 1, name: phase }))
  await follow(pages, phase)
}

/** Somebody may still be typing: the facilitator goes on anyway, until `next` shows. */
async function pastTyping(facilitator: Page, next: Locator): Promise<void> {
  const goOn = facilitator.getByRole('button', { name: 'Go on', exact: true })
  await goOn.or(next).first().waitFor()
  if (await goOn.isVisible()) await goOn.click()
  await next.waitFor()
}

async function follow(pages: readonly Page[], phase: string): Promise<void> {
  await Promise.all(
    pages.map(async (page) => {
      const there = page.getByRole('heading', { level: 1, name: phase })
      const rejoin = page.locator('main').getByRole('button', { name: 'Rejoin' })
      await there.or(rejoin).first().waitFor()
      if (await rejoin.isVisible()) await rejoin.click()
      await there.waitFor()
    }),
  )
}

async function openRoom(link: string): Promise<Page> {
  const room = await openPage(browser, wall)
  await room.goto(link)
  await heading(room, 'Preparation')
  return room
}

const row = (page: Page, text: string) => page.locator('article', { hasText: text })

async function open(page: Page, text: string): Promise<void> {
  const line = row(page, text).getByRole('button', { expanded: false }).first()
  if (await line.isVisible()) await line.click()
}

async function mark(page: Page, text: string, markers: readonly string[]): Promise<void> {
  await open(page, text)
  for (const marker of markers) {
    await row(page, text).getByRole('button', { name: 'Mark as …' }).click()
    await page.getByRole('menuitem', { name: marker, exact: true }).click()
  }
}

async function write(page: Page, event: string, text: string, isAnonymous: boolean): Promise<void> {
  await open(page, event)
  await row(page, event).getByRole('button', { name: 'Write what you saw' }).click()
  await page.getByLabel('What I saw').fill(text)
  if (isAnonymous) {
    await page.getByText('Anonymous', { exact: true }).click()
    await page.getByText('nobody can see who wrote it').waitFor()
  }
  await saved(page)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByText('Handed in.').waitFor()
}

/** The question at this level of the one branch, with its answer and what can be done with it. */
const answered = (page: Page, level: number) => page.locator(`[aria-label^="Level ${level}:"]`)

async function addLearning(page: Page, kind: string, text: string): Promise<void> {
  const column = page.getByRole('region', { name: kind })
  await column.getByRole('button', { name: /add/i }).click()
  await column.getByRole('textbox').last().fill(text)
  await saved(page)
}

async function rate(page: Page, idea: string, impact: number, effort: number): Promise<void> {
  const card = page.getByRole('listitem').filter({ hasText: idea })
  await card
    .getByRole('group', { name: /^Impact/ })
    .getByText(String(impact), { exact: true })
    .click()
  await card
    .getByRole('group', { name: /^Effort/ })
    .getByText(String(effort), { exact: true })
    .click()
}

/** Turns the idea into an action that somebody carries until a day. */
async function commit(page: Page, idea: string, owner: string, due: string): Promise<void> {
  await page
    .getByRole('region', { name: 'On the table' })
    .getByRole('listitem')
    .filter({ hasText: idea })
    .getByRole('button', { name: 'Make it an action' })
    .click()
  await page.getByLabel('Owner').fill(owner)
  await page.getByLabel('Target date').fill(due)
  await page.getByRole('button', { name: 'Commit', exact: true }).click()
  await page.getByRole('region', { name: 'Committed' }).getByText(idea).waitFor()
}

/** The text under each second-level heading; the part above the first stands under ''. */
function sectionsOf(markdown: string): Record<string, string> {
  const [intro = '', ...parts] = markdown.split(/^## /m)
  const named = parts.map((part) => {
    const end = part.indexOf('\n')
    return [part.slice(0, end), part.slice(end)] as const
  })
  return { '': intro, ...Object.fromEntries(named) }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
