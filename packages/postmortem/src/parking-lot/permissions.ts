import type { Permission } from '../commands/command.ts'
import { contributors } from '../roles.ts'
import type { parkingLotCommands } from './commands.ts'

export const parkingLotPermissions = {
  park: { roles: contributors, phases: 'every' },
  unpark: { roles: contributors, phases: 'every' },
} satisfies Record<keyof typeof parkingLotCommands, Permission>
