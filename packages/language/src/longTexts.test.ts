import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'

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
