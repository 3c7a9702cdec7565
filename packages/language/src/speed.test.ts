import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coach, createCoach } from './coach.ts'

const prose = readFileSync(new URL('../corpus/prose.md', import.meta.url), 'utf8')
const megabyteOf = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length))

/** The best of three, so that a busy machine does not count. */
function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now()
    coach(text)
    return performance.now() - begun
  })
  return Math.min(...times)
}

describe('how long the coach takes', () => {
  it.each([
    ['prose', prose],
    ['one word', 'a'],
    ['opening quotation marks', '“'],
    ['backticks', '`'],
    ['no end of a sentence', 'we should just '],
    ['half a condition', 'if we had '],
    ['a name again and again', 'Tom deployed '],
    ['dots and letters', 'a.'],
    ['white space', ' \t'],
    ['empty lines', '\n'],
  ])('[LG9] a megabyte of %s in less than a second', (_, text) => {
    expect(fastest(megabyteOf(text))).toBeLessThan(1_000)
  })
})

describe('the coach of a text that is written on', () => {
  const words = (count: number, text: string) =>
    text
      .split(/(?<=\s)/)
      .slice(0, count)
      .join('')
  const long = words(5_000, `${prose}\n`.repeat(3))
  const inOneLine = long.replaceAll('\n', ' ')

  it('[LG10] finds what the coach finds, whatever was written before', () => {
    const seed = Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 1e6))
    console.log(`speed.test.ts: TEST_SEED=${seed}`)
    const random = seeded(seed)
    const pieces = [
      'We should have ',
      'known. ',
      '\n',
      '`git ',
      'blame` ',
      '“he ',
      'forgot” ',
      'simply ',
      'e.g. ',
      '\n\n',
      '  ',
      'Tom ',
    ]
    const written = createCoach()
    let text = ''
    for (let round = 0; round < 400; round++) {
      const at = Math.floor(random() * (text.length + 1))
      const isCut = random() < 0.3
      const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
      text = isCut ? text.slice(0, at) + text.slice(at + 9) : text.slice(0, at) + piece + text.slice(at)
      expect(written(text), text).toEqual(coach(text))
    }
  })
  it.each([
    ['in paragraphs', long],
    ['in one line', inOneLine],
  ])('[LG10] takes less than 5 ms for a keystroke in 5,000 words %s', (_, text) => {
    const written = createCoach()
    written(text)
    const middle = Math.floor(text.length / 2)
    const times: number[] = []
    for (let typed = 1; typed <= 60; typed++) {
      const next = `${text.slice(0, middle)} ${'simply typed '.repeat(9).slice(0, typed)}${text.slice(middle)}`
      const begun = performance.now()
      written(next)
      times.push(performance.now() - begun)
    }
    times.sort((a, b) => a - b)
    // The median, so that a busy machine does not count.
    expect(times[30]).toBeLessThan(5)
  })
})

/** Mulberry32. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
