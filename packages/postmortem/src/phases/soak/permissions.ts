import type { Permission } from '../../commands/command.ts'
import { contributors } from '../../roles.ts'
import type { PhaseId } from '../sequence.ts'
import type { soakCommands } from './commands.ts'

const afterReview: readonly PhaseId[] = ['soak', 'recap', 'ideas', 'shaping', 'commitment', 'publication']

export const soakPermissions = {
  addLateThought: { roles: contributors, phases: ['soak', 'recap'] },
  reopenRecord: { roles: ['facilitator'], phases: afterReview },
} satisfies Record<keyof typeof soakCommands, Permission>
