import type { PhaseId } from '@second-story/postmortem'

interface PhaseText {
  readonly title: string
  /** The one sentence about what is expected now. */
  readonly lead: string
}

export const phaseTexts: Readonly<Record<PhaseId, PhaseText>> = {
  preparation: {
    title: 'Preparation',
    lead: 'Write down what is known so far; thin places are fine, the group will fill them.',
  },
  opening: { title: 'Opening', lead: 'Read the ground rules and say that you go along with them.' },
  timeline: { title: 'Timeline', lead: 'Read the events, and add what you saw, knew, decided or expected.' },
  inquiry: { title: 'Inquiry', lead: 'Ask of each answer why it happened, or how it came to make sense.' },
  learnings: {
    title: 'Learnings',
    lead: 'Write down what is new to you, what went well, and where we were lucky.',
  },
  closing: { title: 'Closing', lead: 'Two questions at the door, then we let it soak.' },
  soak: {
    title: 'Soak',
    lead: 'The record rests. Late thoughts are welcome; actions come in the next meeting.',
  },
  recap: { title: 'Recap', lead: 'Read the story once more, and what has come in since the review.' },
  ideas: { title: 'Ideas', lead: 'Write down everything that could be done; we choose later.' },
  shaping: { title: 'Shaping', lead: 'Rate impact and effort on your own, then look at it together.' },
  commitment: {
    title: 'Commitment',
    lead: 'Promise few things: each with an owner and a date. None at all is fine, too.',
  },
  publication: {
    title: 'Publication',
    lead: 'Read the document as others will, publish it, and tell people what you learned.',
  },
}

/** The parts of a post-mortem as the rail shows them. */
export const phaseGroups: readonly { readonly title: string; readonly phases: readonly PhaseId[] }[] = [
  {
    title: 'Review meeting',
    phases: ['preparation', 'opening', 'timeline', 'inquiry', 'learnings', 'closing'],
  },
  { title: 'Pause', phases: ['soak'] },
  { title: 'Action meeting', phases: ['recap', 'ideas', 'shaping', 'commitment'] },
  { title: 'Afterwards', phases: ['publication'] },
]
