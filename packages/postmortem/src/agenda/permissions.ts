import type { Permission } from '../commands/command.ts'
import { contributors, roles } from '../roles.ts'
import type { agendaCommands } from './commands.ts'

const facilitatorAlways: Permission = { roles: ['facilitator'], phases: 'every' }

export const agendaPermissions = {
  advance: facilitatorAlways,
  rename: facilitatorAlways,
  scheduleMeeting: facilitatorAlways,
  openAttendance: facilitatorAlways,
  spotlight: facilitatorAlways,
  startTimer: facilitatorAlways,
  pauseTimer: facilitatorAlways,
  resumeTimer: facilitatorAlways,
  addTime: facilitatorAlways,
  stopTimer: facilitatorAlways,
  assignRole: facilitatorAlways,
  removeSeat: facilitatorAlways,
  revealPoll: facilitatorAlways,
  showInvitation: facilitatorAlways,
  markReady: { roles: contributors, phases: 'every' },
  setProfile: { roles, phases: 'every' },
  answerPoll: { roles: contributors, phases: ['opening', 'closing', 'commitment'] },
} satisfies Record<keyof typeof agendaCommands, Permission>
