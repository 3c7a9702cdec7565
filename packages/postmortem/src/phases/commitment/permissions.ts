import type { Permission } from '../../commands/command.ts'
import type { commitmentCommands } from './commands.ts'

export const commitmentPermissions = {
  decideEnding: { roles: ['facilitator'], phases: ['ideas', 'shaping', 'commitment'] },
} satisfies Record<keyof typeof commitmentCommands, Permission>
