import type { Permission } from '../../commands/command.ts'
import { contributors } from '../../roles.ts'
import type { PhaseId } from '../sequence.ts'
import type { timelineCommands } from './commands.ts'

/** Texts can be handed in before and during the review, and ideas in the action meeting. */
const handingIn: readonly PhaseId[] = [
  'preparation',
  'opening',
  'timeline',
  'inquiry',
  'learnings',
  'closing',
  'ideas',
  'shaping',
]

export const timelinePermissions = {
  submitPerspective: { roles: contributors, phases: handingIn },
  speakFor: { roles: ['facilitator', 'scribe'], phases: handingIn },
  recallPerspective: { roles: contributors, phases: 'every' },
  reveal: { roles: ['facilitator'], phases: handingIn },
  editPerspective: { roles: contributors, phases: handingIn },
  withdrawPerspective: { roles: contributors, phases: 'every' },
  agree: { roles: contributors, phases: ['timeline', 'inquiry', 'learnings', 'closing'] },
} satisfies Record<keyof typeof timelineCommands, Permission>
