import type { Permission } from '../commands/command.ts'
import { contributors } from '../roles.ts'
import type { notesCommands } from './commands.ts'

export const notesPermissions = {
  handOverNotes: { roles: ['scribe', 'facilitator'], phases: 'every' },
  allowWords: { roles: contributors, phases: 'every' },
} satisfies Record<keyof typeof notesCommands, Permission>
