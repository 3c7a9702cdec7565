export const madeKinds = ['event', 'perspective', 'factor', 'learning', 'idea'] as const
/** What a line of the notes can be made into. */
export type MadeKind = (typeof madeKinds)[number]

interface MadeText {
  readonly label: string
  /** Alt, Shift and this key. */
  readonly key: string
  readonly done: string
}

export const madeTexts: Readonly<Record<MadeKind, MadeText>> = {
  event: { label: 'Timeline event', key: 'E', done: 'It is in the timeline.' },
  perspective: { label: 'Perspective', key: 'S', done: 'It waits in your drafts until you hand it in.' },
  factor: { label: 'Factor', key: 'F', done: 'It is among the factors.' },
  learning: { label: 'Learning', key: 'L', done: 'It is among the learnings.' },
  idea: { label: 'Parked idea', key: 'P', done: 'Parked. It comes back in the action meeting.' },
}

export interface Made {
  readonly kind: MadeKind
  readonly id: string
}

/** `event:<id>` → what it names; null for anything else. */
export function readMade(became: unknown): Made | null {
  if (typeof became !== 'string') return null
  const [word = '', id = ''] = became.split(':')
  const kind = madeKinds.find((each) => each === word)
  return kind && /^[\w-]{1,64}$/.test(id) ? { kind, id } : null
}

export const writeMade = ({ kind, id }: Made): string => `${kind}:${id}`
