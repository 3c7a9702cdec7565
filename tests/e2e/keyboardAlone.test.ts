import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, heading, laptop, openBrowser, openPage, saved } from '../harness/browser.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import type { Keyboard } from './keyboard.ts'
import { openKeyboard } from './keyboard.ts'

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

const log = [
  '2023-10-27 09:00 UTC: The alert fires and clears by itself.',
  '2023-10-27 10:30 UTC: The rollback is done.',
].join('\n')
const perspective = 'The alert fires twice a week, so I finished the hand-over first.'
const answer = 'The release process has no performance phase.'
const idea = 'Let support page the on-call engineer'

describe('by keyboard alone', () => {
  it('[E13] two people go through a whole review, from the start page to the downloaded document', async () => {
    const [samsPage, anasPage] = await Promise.all([openPage(browser, laptop), openPage(browser, laptop)])
    const [sam, ana] = [openKeyboard(samsPage), openKeyboard(anasPage)]
    const both = [samsPage, anasPage]

    await samsPage.goto(server.url)
    await sam.writeInto(/^textbox "What is this post-mortem about\?"/, 'A slow Tuesday')
    await sam.press('Enter')
    await sam.writeInto(/^textbox "Your name"/, 'Sam Weber')
    await sam.press('Enter')
    await heading(samsPage, 'Preparation')
    await anasPage.goto(await invitation(samsPage, sam))
    await ana.writeInto(/^textbox "Your name"/, 'Ana Lopez')
    await ana.press('Enter')
    await heading(anasPage, 'Preparation')

    // Preparation, and back out of the text with Escape.
    await ana.writeInto(/^textbox "Short summary"/, 'Logins failed for ninety minutes.')
    await saved(anasPage)
    await ana.press('Escape')
    await samsPage.getByText('Logins failed for ninety minutes.').first().waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Opening')
    await sam.choose(/^button "I go along with these"/)
    await ana.choose(/^button "I go along with these"/)
    await ana.tabTo(/^radio .* in "Your answer"/)
    await ana.press('Space')
    await samsPage.getByText('1 answer, not shown yet').waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Timeline')
    await sam.choose(/^button "Paste a log"/)
    await sam.writeInto(/^textbox "The log"/, log)
    await sam.choose(/^button "Add 2 events"/)
    await anasPage.getByText('The rollback is done.').first().waitFor()
    await markAsStarted(samsPage, sam)
    await writePerspective(anasPage, ana)
    await sam.choose(/^button "Reveal the perspectives"/)
    await sam.choose(/^button "Reveal anyway"/)
    await samsPage.locator('blockquote', { hasText: perspective }).waitFor()
    await sam.tabTo(/^radio "That is how it was"/)
    await sam.press('Space')
    await ana.press('p')
    await ana.type('Canary deployments')
    await ana.press('Enter')
    await anasPage.getByRole('dialog').waitFor({ state: 'detached' })
    await sam.press('n')
    await sam.writeInto(/^textbox "Live notes"/, 'The whole team takes it for noise.')
    await saved(samsPage)
    await sam.press('Escape', 'n')
    await moveOn(samsPage, sam)

    await arrive(both, 'Inquiry')
    await ana.choose(/^button "Ask why"/)
    await ana.type('Why was it released?')
    await ana.press('Enter')
    await ana.tabTo(/^textbox "Answer, level 1"/)
    await ana.type(answer)
    await ana.choose(/^button "A factor"/)
    await anasPage.getByRole('menu').waitFor()
    await ana.press('ArrowDown', 'Enter')
    await samsPage.getByText('contributing factor', { exact: true }).waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Learnings')
    await ana.choose(/^button "Add a surprise/)
    await ana.type('Support sees it first.')
    await saved(anasPage)
    await ana.press('Escape')
    await samsPage.getByText('Support sees it first.').waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Closing')
    await ana.tabTo(/^radio "No"/)
    await ana.press('ArrowRight')
    await samsPage.getByText('1 answer', { exact: true }).waitFor()
    await sam.choose(/^button "Next: Soak"/)
    await pastGate(samsPage, sam, samsPage.getByRole('button', { name: 'Close the review' }))
    await sam.choose(/^button "Close the review"/)

    await arrive(both, 'Soak')
    await ana.writeInto(/^textbox "A late thought"/, 'It was the same last year.')
    await ana.choose(/^button "Add the thought"/)
    await samsPage.getByText('It was the same last year.').waitFor()
    await sam.choose(/^button "Next: Recap"/)
    await pastGate(samsPage, sam, samsPage.getByRole('textbox', { name: 'Reason' }))
    await sam.writeInto(/^textbox "Reason"/, 'The fixed release leaves tomorrow.')
    await sam.choose(/^button "Open the action meeting now"/)

    await arrive(both, 'Recap')
    await moveOn(samsPage, sam)

    await arrive(both, 'Ideas')
    await sam.choose(/^button "Take it up"/)
    await ana.choose(/^button "Write an idea"/)
    await ana.type(idea)
    await ana.choose(/^button "Hand in"/)
    await sam.choose(/^button "Reveal the ideas"/)
    await sam.choose(/^button "Reveal anyway"/)
    await anasPage.getByText('On the table (2)').waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Shaping')
    await ana.tabTo(/^radio "1" .*in "Impact/)
    await ana.press('Space', 'ArrowRight', 'ArrowRight')
    await ana.tabTo(/^radio "1" .*in "Effort/)
    await ana.press('Space')
    await samsPage.getByText('1 of 2 rated').first().waitFor()
    await sam.choose(/^button "Show the ratings"/)
    await anasPage
      .getByText(/^Impact 3.*effort 1.*\(1 rated\)/)
      .first()
      .waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Commitment')
    await ana.choose(/^button "Make it an action"/)
    await ana.writeInto(/^(textbox|combobox) "Owner"/, 'Ana Lopez')
    await ana.tabTo(/"Target date"/)
    await ana.type('06112023')
    await ana.choose(/^button "Commit"/)
    await samsPage.getByText('Committed (1)').waitFor()
    await moveOn(samsPage, sam)

    await arrive(both, 'Publication')
    await sam.choose(/^button "Publish"/)
    await samsPage.getByText('Published: version 1').waitFor()
    await sam.tabTo(/^link "Markdown"/)
    const [download] = await Promise.all([samsPage.waitForEvent('download'), sam.press('Enter')])
    const report = await readAll(await download.createReadStream())
    for (const told of [
      perspective,
      answer,
      'Support sees it first.',
      'Ana Lopez — 2023-11-06',
      'takes it for noise',
    ])
      expect(report).toContain(told)
    expect(faults).toEqual([])
  })
})

/** Opens the invitations with their key, and leaves with Escape. */
async function invitation(page: Page, keys: Keyboard): Promise<string> {
  await keys.press('i')
  await keys.tabTo(/^textbox "Link for Participants"/)
  const link = await page.getByLabel('Link for Participants').inputValue()
  await keys.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return link
}

async function markAsStarted(page: Page, keys: Keyboard): Promise<void> {
  await keys.choose(/^button .*The alert fires/)
  await keys.choose(/^button "Mark as …"/)
  await page.getByRole('menu').waitFor()
  await keys.press('Home', 'Enter')
  await page.getByText('started', { exact: true }).first().waitFor()
}

async function writePerspective(page: Page, keys: Keyboard): Promise<void> {
  await keys.choose(/^button .*The alert fires/)
  await keys.choose(/^button "Write what you saw"/)
  await keys.type(perspective)
  await saved(page)
  await keys.tabTo(/^radio "With my name"/)
  await keys.press('ArrowRight')
  await page.getByText('nobody can see who wrote it').waitFor()
  await keys.choose(/^button "Hand in"/)
  await page.getByText('Handed in.').waitFor()
}

/** With the key of its own; past the question whether something is left behind. */
async function moveOn(page: Page, keys: Keyboard): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).textContent()
  await keys.press(']')
  await pastGate(page, keys, page.locator('h1').filter({ hasNotText: before ?? '' }))
}

/** Whether something is left behind is asked now and then; `next` comes after it. */
async function pastGate(page: Page, keys: Keyboard, next: Locator): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Go on', exact: true })
  await goOn.or(next).first().waitFor()
  if (await goOn.isVisible()) await keys.choose(/^button "Go on"/)
}

/** Both are taken along; whoever was left in the middle of a thought rejoins, by keyboard too. */
async function arrive(pages: readonly Page[], phase: string): Promise<void> {
  for (const page of pages) {
    const there = page.getByRole('heading', { level: 1, name: phase })
    const rejoin = page.locator('main').getByRole('button', { name: 'Rejoin' })
    await there.or(rejoin).first().waitFor()
    if (await rejoin.isVisible()) await openKeyboard(page).choose(/^button "Rejoin"/)
    await there.waitFor()
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
