import type { Permission } from '../../commands/command.ts'
import { contributors } from '../../roles.ts'
import type { shapingCommands } from './commands.ts'

export const shapingPermissions = {
  rateIdea: { roles: contributors, phases: ['shaping'] },
  revealRatings: { roles: ['facilitator'], phases: ['shaping', 'commitment'] },
} satisfies Record<keyof typeof shapingCommands, Permission>
