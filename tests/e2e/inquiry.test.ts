import type { CreatedPostmortem } from '@second-story/protocol'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faults, join, laptop, openBrowser, phone, saved } from '../harness/browser.ts'
import { eventually } from '../harness/eventually.ts'
import { post } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { violations } from '../harness/violations.ts'
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

/** Every question of the tree as it is painted, with its level; a line each. */
const outline = (page: Page): Promise<string[]> =>
  page.locator('main article').evaluateAll((articles) =>
    articles.map((article) => {
      const level = article.getAttribute('aria-label')?.match(/^Level (\d+)/)?.[1] ?? '?'
      return `${level} ${article.querySelector('textarea')?.value ?? ''}`
    }),
  )

async function inquiry(): Promise<{ links: CreatedPostmortem['links']; sam: Page }> {
  const { id, links } = (await post(server, '/api/postmortems', { title: 'A tree', kind: 'incident' }))
    .body as CreatedPostmortem
  const sam = await join(browser, links.facilitator, 'Sam')
  await sam.getByRole('button', { name: /^Next:/ }).waitFor()
  await say(sam, id, 'advance', { from: 'preparation', to: 'inquiry' })
  await sam.getByRole('button', { name: 'Ask why' }).waitFor()
  return { links, sam }
}

async function ask(page: Page, question: string, answer = ''): Promise<void> {
  const before = await page.locator('[data-field="question"] textarea').count()
  await page.getByRole('button', { name: 'Ask why' }).click()
  const fields = page.locator('[data-field="question"] textarea')
  await eventually(async () => expect(await fields.count()).toBeGreaterThan(before))
  await fields.last().fill(question)
  if (answer) await page.locator('[data-field="answer"] textarea').last().fill(answer)
}

it('[E20] a question is moved by keyboard, and it is said where it stands now', async () => {
  const { sam } = await inquiry()
  for (const question of ['Why A?', 'Why B?', 'Why C?']) await ask(sam, question)
  await sam.getByRole('textbox', { name: 'Question, level 1' }).nth(2).focus()
  await sam.keyboard.press('Alt+ArrowUp')
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why A?', '1 Why C?', '1 Why B?']))
  await eventually(async () =>
    expect((await sam.getByRole('status').allTextContents()).join(' ')).toContain('Now 2 of 3 at the top'),
  )
  await sam.keyboard.press('Alt+ArrowRight')
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why A?', '2 Why C?', '1 Why B?']))
  // The caret goes with the question that was moved.
  const caretIsInC = () =>
    eventually(async () =>
      expect(
        await sam.evaluate(() =>
          document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : null,
        ),
      ).toBe('Why C?'),
    )
  await caretIsInC()
  await sam.keyboard.press('Alt+ArrowLeft')
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why A?', '1 Why C?', '1 Why B?']))
  await caretIsInC()
  await sam.keyboard.press('Alt+ArrowDown')
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why A?', '1 Why B?', '1 Why C?']))
  expect(faults).toEqual([])
  await sam.context().close()
})

it('[E21] a question is dragged under another one, with everything below it', async () => {
  const { sam } = await inquiry()
  for (const question of ['Why A?', 'Why B?', 'Why C?']) await ask(sam, question)
  const box = async (nth: number) => {
    const found = await sam.locator('article').nth(nth).boundingBox()
    if (!found) throw new Error('no such question')
    return found
  }
  const drag = async (from: number, to: number, part: number) => {
    const handle = sam.locator('article').nth(from).locator('[title="Drag to move it"]')
    const target = await box(to)
    await handle.hover()
    await sam.mouse.down()
    await sam.mouse.move(target.x + 200, target.y + target.height * 0.5, { steps: 8 })
    await sam.mouse.move(target.x + 200, target.y + target.height * part, { steps: 4 })
    await sam.mouse.up()
  }
  await drag(2, 1, 0.5)
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why A?', '1 Why B?', '2 Why C?']))
  await drag(1, 0, 0.1)
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why B?', '2 Why C?', '1 Why A?']))
  // On its own branch it cannot be dropped.
  await drag(0, 1, 0.5)
  expect(await outline(sam)).toEqual(['1 Why B?', '2 Why C?', '1 Why A?'])
  expect(faults).toEqual([])
  await sam.context().close()
})

it('[E22] five browsers grow one tree: they add and move at the same time, and end with the same one', async () => {
  const { links, sam } = await inquiry()
  const people = [sam]
  for (const [at, name] of ['Ana', 'Tom', 'Kim', 'Lee'].entries())
    people.push(await join(browser, links.participant, name, at % 2 === 0 ? laptop : phone))
  await Promise.all(people.map((page) => page.getByRole('button', { name: 'Ask why' }).waitFor()))
  await Promise.all(
    people.map(async (page, at) => {
      await page.getByRole('button', { name: 'Ask how' }).click()
      const own = page.locator('[data-field="question"] textarea:focus')
      await own.waitFor()
      await own.fill(`How did ${at} see it?`)
    }),
  )
  const sorted = async (page: Page) => (await outline(page)).map((line) => line.slice(2)).sort()
  const all = people.map((_, at) => `How did ${at} see it?`)
  for (const page of people) await eventually(async () => expect(await sorted(page)).toEqual(all), 15_000)
  // Everybody moves their own question at once: under the one above, up, and down.
  await Promise.all(
    people.map(async (page, at) => {
      const own = page.locator(
        `article[aria-label$="How did ${at} see it?"] [data-field="question"] textarea`,
      )
      for (const key of ['Alt+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowDown'])
        await own.first().press(key)
    }),
  )
  await Promise.all(people.map(saved))
  await eventually(async () => {
    const trees = await Promise.all(people.map(outline))
    for (const tree of trees) expect(tree).toEqual(trees[0])
    expect(await sorted(sam)).toEqual(all)
  }, 15_000)
  expect(faults).toEqual([])
  await Promise.all(people.map((page) => page.context().close()))
})

it('[E24] the map shows the whole tree, is walked by arrow keys, and leads to a question in the list', async () => {
  const { sam } = await inquiry()
  for (const question of ['Why A?', 'Why B?', 'Why C?']) await ask(sam, question, `Because of ${question}`)
  await sam.getByRole('textbox', { name: 'Question, level 1' }).nth(1).focus()
  await sam.keyboard.press('Alt+ArrowRight')
  await eventually(async () => expect(await outline(sam)).toEqual(['1 Why A?', '2 Why B?', '1 Why C?']))
  await sam.getByText('Map', { exact: true }).click()
  const map = sam.getByRole('navigation', { name: 'Map of the questions' })
  await map.getByRole('link', { name: /^Why A\?/ }).focus()
  const focused = () => sam.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (const [key, question] of [
    ['ArrowRight', 'Why B?'],
    ['ArrowLeft', 'Why A?'],
    ['ArrowDown', 'Why C?'],
  ] as const) {
    await sam.keyboard.press(key)
    await expect.poll(focused).toContain(question)
  }
  expect(await violations(sam)).toEqual([])
  await sam.keyboard.press('Enter')
  await expect
    .poll(() =>
      sam.evaluate(
        () => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value,
      ),
    )
    .toBe('Why C?')
  await sam.context().close()
})
