import { polls } from '@second-story/postmortem'

const words: Readonly<Record<number, string>> = {
  5: 'I can talk about anything',
  4: 'I can talk about almost anything',
  3: 'Some things I would leave out',
  2: 'I would rather listen',
  1: 'I would rather say nothing',
}

/** From safe to not safe, as the screen and the wall show them. */
export const safetyAnswers = [...polls.safety.answers]
  .sort((a, b) => b - a)
  .map((value) => ({ value, words: words[value] ?? String(value) }))
