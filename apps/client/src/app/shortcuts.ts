import type { Role } from '@second-story/postmortem'

interface Shortcut {
  readonly keys: string
  readonly means: string
  /** Whose it is; everybody's without. */
  readonly roles?: readonly Role[]
}

/** Every key, as the overview and the palette name them. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'Ctrl K', means: 'Find what there is to do' },
  {
    keys: 'P',
    means: 'Park an idea for the action meeting',
    roles: ['facilitator', 'scribe', 'participant'],
  },
  { keys: 'N', means: 'Open or close the live notes' },
  { keys: 'H', means: 'Put your hand up, or take it down', roles: ['scribe', 'participant'] },
  { keys: 'G', means: 'Open or close the guide', roles: ['facilitator'] },
  { keys: 'C', means: 'Ask everybody for two quiet minutes, or end them', roles: ['facilitator'] },
  { keys: 'I', means: 'Invite people', roles: ['facilitator'] },
  { keys: ']', means: 'Move everybody on to the next phase', roles: ['facilitator'] },
  { keys: '[', means: 'Move everybody one phase back', roles: ['facilitator'] },
  {
    keys: 'Alt ⇧ E',
    means: 'In the notes: make the line a timeline event',
    roles: ['facilitator', 'scribe'],
  },
  {
    keys: 'Alt ⇧ S F L P',
    means: 'In the notes: … a perspective, factor, learning, parked idea',
    roles: ['facilitator', 'scribe'],
  },
  { keys: 'Alt ⇧ H', means: 'In the notes: hand over the pen', roles: ['facilitator', 'scribe'] },
  {
    keys: 'Alt ⇧ C',
    means: 'In the notes: the next place to look at again',
    roles: ['facilitator', 'scribe'],
  },
  { keys: '?', means: 'Show these keys' },
  { keys: 'Esc', means: 'Leave a text, close a dialog' },
]

export const shortcutsOf = (role: Role): readonly Shortcut[] =>
  shortcuts.filter(({ roles }) => roles?.includes(role) ?? true)
