import { describe, expect, it } from 'vitest'
import { questionDeck } from './questionDeck.ts'
import { suggestQuestions, turnQuestion } from './suggestQuestions.ts'

const nothing = { answer: '', event: '', asked: new Set<string>(), round: 0 }

describe('suggestQuestions', () => {
  it('offers three of the way that is asked', () => {
    const hows = new Set(questionDeck.flatMap((card) => (card.way === 'how' ? [card.text] : [])))
    const offered = suggestQuestions({ ...nothing, way: 'how' })
    expect(offered).toHaveLength(3)
    expect(offered.every((text) => hows.has(text))).toBe(true)
  })
  it('begins with the plain wording, for an answer or for an event', () => {
    expect(suggestQuestions({ ...nothing, way: 'why', answer: 'No test.' })[0]).toBe('Why was that so?')
    expect(suggestQuestions({ ...nothing, way: 'how', event: 'CPU is high.' })[0]).toBe(
      'How did it come to this: “CPU is high”?',
    )
  })
  it('follows a hint in the answer', () => {
    expect(suggestQuestions({ ...nothing, way: 'how', answer: 'We paged the database team' })[1]).toContain(
      'ask for help',
    )
  })
  it('shows others in each round and never what was asked already', () => {
    const first = suggestQuestions({ ...nothing, way: 'why' })
    const second = suggestQuestions({ ...nothing, way: 'why', round: 1 })
    expect(first.some((text) => second.includes(text))).toBe(false)
    expect(suggestQuestions({ ...nothing, way: 'why', asked: new Set(first) })).not.toContain(first[0])
  })
  it('still offers three when the rounds wrap around', () => {
    for (let round = 0; round < 20; round++) {
      expect(new Set(suggestQuestions({ ...nothing, way: 'why', round })).size).toBe(3)
    }
  })
})

describe('turnQuestion', () => {
  it('turns our own wording and leaves free words alone', () => {
    expect(turnQuestion('Why did it come to this: “x”?', 'how')).toBe('How did it come to this: “x”?')
    expect(turnQuestion('How did that come to make sense at the time?', 'why')).toBe('Why was that so?')
    expect(turnQuestion('Why were there no stress tests?', 'how')).toBeNull()
  })
})
