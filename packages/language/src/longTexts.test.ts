import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { coach, createCoach } from './coach.ts'
import { en } from './lexicon/en.ts'

const prose = readFileSync(new URL('../corpus/prose.md', import.meta.url), 'utf8')
const megabyteOf = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length))

/**
 * Stops what would take as long as the square of a megabyte: hours. How fast it is where it ends is not asked here, so
 * that a busy machine does not count.
 */
function coachOrStop(text: string): unknown {
  return runInNewContext('run()', { run: () => coach(text) }, { timeout: 25_000 })
}

describe('long texts', () => {
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
  ])(
    '[LG9] a megabyte of %s comes to its end',
    (_, text) => {
      expect(coachOrStop(megabyteOf(text))).toBeInstanceOf(Array)
    },
    30_000,
  )
})

describe('the coach of a text that is written on', () => {
  it('[LG10] finds what the coach finds, whatever was written before', () => {
    const seed = Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 1e6))
    console.log(`longTexts.test.ts: TEST_SEED=${seed}`)
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
    ['in paragraphs', prose],
    ['in one line', prose.replaceAll('\n', ' ')],
  ])('[LG10] listens to the sentence that is typed, and to no other, %s', (_, text) => {
    const heard: string[] = []
    const talkAboutBlame = new RegExp(en.talkAboutBlame)
    talkAboutBlame.test = (sentence) => {
      heard.push(sentence)
      return false
    }
    const written = createCoach({ lexicon: { ...en, talkAboutBlame } })
    written(text)
    expect(heard.length).toBeGreaterThan(100)
    const middle = text.indexOf('. ', text.length / 2) + 2
    for (let typed = 1; typed <= 40; typed++) {
      heard.length = 0
      written(
        `${text.slice(0, middle)}${'Simply typed words. '.repeat(3).slice(0, typed)} ${text.slice(middle)}`,
      )
      expect(heard.length, heard.join('\n')).toBeLessThanOrEqual(2)
    }
  })
})

/** Mulberry32. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
