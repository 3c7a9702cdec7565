import type { Permission } from '../../commands/command.ts'
import { roles } from '../../roles.ts'
import type { openingCommands } from './commands.ts'

export const openingPermissions = {
  setGroundRules: { roles: ['facilitator'], phases: ['preparation', 'opening'] },
  acknowledgeRules: { roles, phases: 'every' },
} satisfies Record<keyof typeof openingCommands, Permission>
