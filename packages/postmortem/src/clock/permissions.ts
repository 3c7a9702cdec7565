import type { Permission } from '../commands/command.ts'
import type { clockCommands } from './commands.ts'

const facilitatorAlways: Permission = { roles: ['facilitator'], phases: 'every' }

export const clockPermissions = {
  setClock: facilitatorAlways,
  extendPhase: facilitatorAlways,
  pauseMeeting: facilitatorAlways,
} satisfies Record<keyof typeof clockCommands, Permission>
