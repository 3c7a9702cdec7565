import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'

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
