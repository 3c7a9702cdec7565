import type { WayOfAsking } from '@second-story/postmortem'
import { questionDeck } from './questionDeck.ts'

/** A word in the answer, and what is worth asking about after it. */
const cues: readonly { readonly cue: RegExp; readonly categories: readonly string[] }[] = [
  { cue: /\b(knew|known|obvious|of course|clear(ly)?|expert)\b/i, categories: ['knowledge'] },
  { cue: /\b(decided|chose|choice|picked|instead|rather)\b/i, categories: ['options', 'earlier decisions'] },
  { cue: /\b(saw|noticed|looked|graph|dashboard|alert\w*)\b/i, categories: ['cues', 'focus', 'defences'] },
  { cue: /\b(asked|called|escalat\w*|paged?)\b/i, categories: ['help'] },
  {
    cue: /\b(thought|assum\w+|expected|believed|theoretical)\b/i,
    categories: ['expectations', 'earlier decisions'],
  },
  {
    cue: /\b(hurry|deadline|quick(ly)?|fast|speed|pressure|late)\b/i,
    categories: ['time pressure', 'goals', 'reasons'],
  },
  { cue: /\b(runbook|wiki|docs?|documentation|checklist)\b/i, categories: ['documentation', 'knowledge'] },
  { cue: /\b(omitted|skipped|forgot|left out|manual(ly)?)\b/i, categories: ['past the human', 'reasons'] },
]

/** The first words of a question, for either way. In pairs, so that turning the way can turn the words. */
const openings = [
  { why: 'Why did it come to this: ', how: 'How did it come to this: ' },
  { why: 'Why was that so?', how: 'How did that come to make sense at the time?' },
] as const
const [aboutEvent, aboutAnswer] = openings

interface Asking {
  readonly way: WayOfAsking
  /** The answer that is dug into, or ''. */
  readonly answer: string
  /** The timeline event that is asked about, or ''. */
  readonly event: string
  /** Questions that stand in the tree already. */
  readonly asked: ReadonlySet<string>
  /** 0 for the first three, 1 for the next … */
  readonly round: number
}

const shown = 3

/** Three questions that would lead on: the plain wording, what the answer hints at, what nobody has asked about yet. */
export function suggestQuestions({ way, answer, event, asked, round }: Asking): string[] {
  const hinted = new Set(cues.flatMap(({ cue, categories }) => (cue.test(answer) ? categories : [])))
  const touched = new Set(questionDeck.flatMap((card) => (asked.has(card.text) ? [card.category] : [])))
  const rank = (category: string) => (hinted.has(category) ? 0 : touched.has(category) ? 2 : 1)
  const cards = questionDeck
    .filter((card) => card.way === way && !asked.has(card.text))
    .sort((a, b) => rank(a.category) - rank(b.category))
    .map((card) => card.text)
  const plain = event
    ? [`${aboutEvent[way]}“${event.trim().replace(/\.$/, '').slice(0, 140)}”?`]
    : answer
      ? [aboutAnswer[way]]
      : []
  const all = [...plain, ...cards]
  const start = (round * shown) % Math.max(1, all.length)
  return [...all.slice(start), ...all.slice(0, start)].slice(0, shown)
}

/** The same question asked the other way, where only our own opening words have to change; null for free words. */
export function turnQuestion(question: string, to: WayOfAsking): string | null {
  const from = to === 'why' ? 'how' : 'why'
  if (question.trim() === '') return question
  for (const opening of openings) {
    if (question.startsWith(opening[from])) return opening[to] + question.slice(opening[from].length)
  }
  return null
}
