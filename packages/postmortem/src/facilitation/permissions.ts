import type { Permission } from '../commands/command.ts'
import { contributors, roles } from '../roles.ts'
import type { facilitationCommands } from './commands.ts'

const facilitatorAlways: Permission = { roles: ['facilitator'], phases: 'every' }
const contributorsAlways: Permission = { roles: contributors, phases: 'every' }

export const facilitationPermissions = {
  // A facilitator may say it too: the second of two presses must not be refused.
  takeOver: contributorsAlways,
  // Whoever stands in may have given them another role.
  takeBack: { roles, phases: 'every' },
  raiseHand: contributorsAlways,
  lowerHand: contributorsAlways,
  giveFloor: facilitatorAlways,
  markHeard: facilitatorAlways,
  addPerson: { roles: ['facilitator', 'scribe'], phases: 'every' },
  signal: { roles: ['scribe', 'participant', 'observer'], phases: 'every' },
  clearSignals: facilitatorAlways,
  wishToTalk: { roles: ['scribe', 'participant', 'observer'], phases: 'every' },
  settleTalk: facilitatorAlways,
} satisfies Record<keyof typeof facilitationCommands, Permission>
