import type { WayOfAsking } from '@second-story/postmortem'

/** A cue in what somebody says, and the question that follows it well. */
const cues: readonly { readonly cue: RegExp; readonly ask: readonly string[] }[] = [
  {
    cue: /\b(knew|known|obvious|of course|clear(ly)?)\b/i,
    ask: ['How did you know that?', 'Is that known to everybody who could be on call?'],
  },
  {
    cue: /\b(usually|always|normal(ly)?|every time)\b/i,
    ask: ['What does it look like on a normal day?', 'When did it last go differently?'],
  },
  {
    cue: /\b(decided|chose|choice|picked|instead)\b/i,
    ask: ['Which other ways were there at that moment?', 'What made this one look best then?'],
  },
  {
    cue: /\b(saw|noticed|looked|graph|dashboard|alert)\b/i,
    ask: ['What drew your attention there?', 'What would you have had to see to think of something else?'],
  },
  {
    cue: /\b(asked|called|help|escalat|paged)\w*/i,
    ask: ['What made it the moment to ask for help?', 'How did you know whom to ask?'],
  },
  {
    cue: /\b(thought|assumed|expected|believed)\b/i,
    ask: ['What spoke for that at the time?', 'How could one have told that it was otherwise?'],
  },
]

const general: Readonly<Record<WayOfAsking, readonly string[]>> = {
  why: ['Why was that possible?', 'Why was it not seen earlier?', 'Why did it seem the right thing then?'],
  how: ['How did that come to make sense?', 'How would it normally have gone?', 'How did you find out?'],
}

/** Three questions that lead on from an answer. */
export function suggestedQuestions(answer: string, way: WayOfAsking): string[] {
  const cued = cues.flatMap(({ cue, ask }) => (cue.test(answer) ? ask : []))
  return [...cued, ...general[way]].slice(0, 3)
}

/** An answer that stops at a person or a tool can be asked one level further. */
export const stopsAtPersonOrTool = (answer: string): boolean =>
  answer.length < 160 &&
  /\b(human error|forgot|mistake|overlooked|did not check|didn't check|wrong (button|command)|the tool|a bug)\b/i.test(
    answer,
  )
