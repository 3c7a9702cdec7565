import type { PhaseId } from '../phases/sequence.ts'
import { Refusal } from '../refusal.ts'
import type { Role } from '../roles.ts'
import type { CommandName } from './commands.ts'
import { permissions } from './permissions.ts'

/** Null when the table lets `role` say `name` in `phase`, else why not. */
export function refuseCommand(name: CommandName, role: Role, phase: PhaseId): Refusal | null {
  const permission = permissions[name]
  if (!permission.roles.includes(role)) {
    return new Refusal(
      'role-not-allowed',
      `“${name}” is for ${permission.roles.join(', ')}; your seat is ${role}.`,
    )
  }
  if (permission.phases !== 'every' && !permission.phases.includes(phase)) {
    return new Refusal(
      'not-in-this-phase',
      `“${name}” works in ${permission.phases.join(', ')}; the group is in ${phase}.`,
    )
  }
  return null
}
