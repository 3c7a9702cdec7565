import { sequence } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import { coolDownWords, nextQuestions, rescues, rescuesFor } from './whispers.ts'

const none = { blame: 0, 'lost-me': 0, slower: 0, 'have-something': 0, 'need-a-pause': 0 }

describe('what is whispered to the facilitator', () => {
  it('[CL20] has something to ask in every phase', () => {
    for (const phase of sequence) expect(nextQuestions[phase].length).toBeGreaterThanOrEqual(3)
  })
  it('[CL20] puts first what fits the signals, and leaves the rest where it was', () => {
    expect(rescuesFor(none)).toEqual(rescues)
    expect(rescuesFor({ ...none, slower: 2 })[0]?.when).toBe('The thread is lost')
    expect(rescuesFor({ ...none, blame: 1, 'need-a-pause': 3 })[0]?.when).toBe('It gets heated')
    expect(rescuesFor({ ...none, slower: 2 })).toHaveLength(rescues.length)
  })
  it('[CL20] says what cools down after blame and after a break was asked for, and else nothing', () => {
    expect(coolDownWords(null)).toEqual([])
    expect(coolDownWords({ ...none, slower: 3, 'lost-me': 1 })).toEqual([])
    expect(coolDownWords({ ...none, blame: 1 })).toHaveLength(1)
    expect(coolDownWords({ ...none, blame: 1, 'need-a-pause': 1 })).toHaveLength(2)
  })
})
