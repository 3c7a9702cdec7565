import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'
import { en } from './lexicon/en.ts'

const rewriteOf = (text: string) => coach(text)[0]?.rewrite

describe('the rules of English', () => {
  it('[LG1] each has a name of its own, a reason in one sentence and a wording', () => {
    expect(new Set(en.rules.map(({ id }) => id)).size).toBe(en.rules.length)
    for (const { id, why, rewrite, pattern } of en.rules) {
      expect(why, id).toMatch(/^[A-Z“][^\n]*[.]$/)
      expect(rewrite, id).toMatch(/^[A-Z][^\n]*[.?]$/)
      expect(pattern.flags, id).toContain('g')
    }
  })
  it.each([
    [
      'Tom forgot to renew the certificate.',
      'What is there, besides memory, that prompts people to renew the certificate?',
    ],
    ['We failed to tell the other teams, and waited.', 'What made it hard to tell the other teams?'],
    ['They never bothered to read it', 'What made it hard to read it?'],
  ])('[LG1] takes up the words of “%s”', (text, rewrite) => {
    expect(rewriteOf(text)).toBe(rewrite)
  })
  it('[LG4] leaves talk about blame alone', () => {
    expect(coach('A blameless review does not ask whose fault it was.')).toEqual([])
    expect(coach('Human error is a symptom and not a cause.')).toEqual([])
  })
  it('[LG3] leaves reported words alone, and hears the words around them', () => {
    expect(coach('The ticket says "you should have told us".')).toEqual([])
    expect(coach('The ticket says "it hangs", and we should have read it.')).toHaveLength(1)
  })
  it('[LG6] hears through wrapped lines, emphasis of spaces and curly apostrophes', () => {
    const text = 'We  shouldn’t\thave   merged it.'
    const [finding] = coach(text)
    expect(finding).toMatchObject({ label: 'counterfactual', start: 0 })
    expect(finding?.text).toBe(text.slice(finding?.start, finding?.end))
  })
})
