import type { Permission } from '../../commands/command.ts'
import type { publicationCommands } from './commands.ts'

export const publicationPermissions = {
  publish: { roles: ['facilitator'], phases: ['publication'] },
} satisfies Record<keyof typeof publicationCommands, Permission>
