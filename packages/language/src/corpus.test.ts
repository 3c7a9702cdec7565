import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'
import type { CoachPhase, Label } from './finding.ts'
import { labels } from './finding.ts'

interface Sentence {
  readonly text: string
  readonly labels: readonly (Label | 'none')[]
  readonly phase: CoachPhase
}

const file = (name: string) => readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')
const sentencesIn = (name: string): Sentence[] =>
  file(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Of all that was flagged, how much is rightly so; of all that is to be flagged, how much was. */
function score(sentences: readonly Sentence[], about: (labels: readonly string[]) => boolean) {
  const wrong: string[] = []
  const missed: string[] = []
  let right = 0
  for (const sentence of sentences) {
    const isHeard = about(coach(sentence.text, sentence).map(({ label }) => label))
    const isMeant = about(sentence.labels)
    if (isHeard && isMeant) right += 1
    else if (isHeard) wrong.push(sentence.text)
    else if (isMeant) missed.push(sentence.text)
  }
  const precision = right / (right + wrong.length)
  const recall = right / (right + missed.length)
  return { precision, recall, wrong, missed }
}
const anyLabel = (found: readonly string[]) => found.some((label) => label !== 'none')

describe('the labelled corpus', () => {
  const dev = sentencesIn('dev.jsonl')
  const heldOut = sentencesIn('heldout.jsonl')

  it('[LG7] has every label, half of it look-alikes, in both halves', () => {
    expect(dev.length + heldOut.length).toBeGreaterThan(500)
    for (const half of [dev, heldOut]) {
      for (const label of labels)
        expect(half.filter((each) => each.labels.includes(label)).length).toBeGreaterThan(10)
      expect(half.filter((each) => each.labels.includes('none')).length / half.length).toBeGreaterThan(0.35)
    }
  })
  it('[LG7] the half that the rules were made with: precision 0.97, recall 0.95', () => {
    const { precision, recall, wrong, missed } = score(dev, anyLabel)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  it('[LG7] the half kept aside: precision 0.95, recall 0.85', () => {
    // Its sentences are not shown when this fails: whoever reads them while changing a rule spoils the measure.
    const { precision, recall } = score(heldOut, anyLabel)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })
  it.each(labels)('[LG7] %s, in both halves: precision 0.8, recall 0.8', (label) => {
    const { precision, recall } = score([...dev, ...heldOut], (found) => found.includes(label))
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })
})

describe('prose of reviews that blames nobody', () => {
  it('[LG8] brings less than one false alarm in a thousand words', () => {
    const prose = file('prose.md')
    const places = new Set(coach(prose).map(({ start }) => start))
    const words = prose.split(/\s+/).length
    expect(words).toBeGreaterThan(2_500)
    expect((places.size / words) * 1_000, [...places].join(' ')).toBeLessThan(1)
  })
})
