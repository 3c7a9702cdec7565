import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'
import type { Label } from './finding.ts'

const labelsOf = (text: string, phase: 'review' | 'action' = 'review') =>
  [...new Set(coach(text, { phase }).map(({ label }) => label))].sort()

const heard: readonly (readonly [string, Label])[] = [
  ['Maria should have looked at the second dashboard.', 'counterfactual'],
  ['If only somebody had called the network people.', 'counterfactual'],
  ["Why didn't you ask the platform group first?", 'counterfactual'],
  ['The warning in the channel was overlooked.', 'counterfactual'],
  ['The developer forgot to run the migration.', 'blame-person'],
  ["It's my fault, I pressed the wrong one.", 'blame-person'],
  ['It was plain human error.', 'human-error'],
  ['The table was dropped by accident.', 'human-error'],
  ['That was a sloppy rollout.', 'judgement'],
  ['Obviously the disk was going to be full.', 'judgement'],
  ['In hindsight the graph was clear.', 'hindsight'],
  ['We all knew that this would break.', 'hindsight'],
  ['We should add a canary for this service.', 'solution-jump'],
  ["Let's build a dashboard for the queue.", 'solution-jump'],
]

const leftAlone = [
  'The disk failed at 03:12 and the array rebuilt itself.',
  'git blame shows that the line came in with build 77.',
  'The client could not connect to the broker.',
  'We killed the process and restarted it.',
  'The job failed to start because the image was missing.',
  'The fault-tolerant mode took over.',
  'Tom rolled back build 8842 at 10:00.',
  'The on-call engineer saw the alert and opened the runbook.',
  'The health check should finish within five seconds.',
  'Requests would fail with a 504 until the cache was warm.',
  'She thought that the flag was already off.',
  'The error budget for the quarter is used up.',
  'Run `just-restart --now` as described.',
  'Let us hear from support next.',
]

describe('coach', () => {
  it.each(heard)('[LG2] hears “%s”', (text, label) => {
    expect(labelsOf(text)).toContain(label)
  })
  it.each(leftAlone)('[LG3] [LG4] leaves “%s” alone', (text) => {
    expect(labelsOf(text)).toEqual([])
  })
  it('[LG1] says why and offers another wording', () => {
    for (const { why, rewrite } of coach('It was human error and she should have known.')) {
      expect(why).toMatch(/\.$/)
      expect(rewrite.length).toBeGreaterThan(10)
    }
  })
  it('[LG5] leaves solutions alone in the action meeting', () => {
    expect(labelsOf('We should add a canary for this service.', 'action')).toEqual([])
  })
  it('[LG6] gives offsets into the text as it is', () => {
    const text = 'First line 😀.\nThen it was human error, again.'
    for (const finding of coach(text)) expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    expect(coach(text)).toHaveLength(1)
  })
})
