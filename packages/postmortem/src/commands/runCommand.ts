import * as v from 'valibot'
import type { PostmortemState } from '../agenda/schema.ts'
import type { PhaseId } from '../phases/sequence.ts'
import { Refusal } from '../refusal.ts'
import type { Role } from '../roles.ts'
import type { Command, CommandContext, Effect } from './command.ts'
import type { CommandName } from './commands.ts'
import { commands, isCommandName, permissions } from './commands.ts'

export interface CheckedCommand {
  readonly name: CommandName
  readonly args: unknown
  readonly readsDrafts: boolean
  readonly isAnonymous: boolean
}

/** Parses a command as it came from outside. Throws `unknown-command` or `bad-arguments`. */
export function checkCommand(name: string, args: unknown): CheckedCommand {
  if (!isCommandName(name))
    throw new Refusal('unknown-command', `There is no command “${name.slice(0, 40)}”.`)
  const definition = commands[name] as Command
  const parsed = v.safeParse(definition.args, args ?? {})
  if (!parsed.success) throw new Refusal('bad-arguments', `${name}: ${describe(parsed.issues[0])}`)
  return {
    name,
    args: parsed.output,
    readsDrafts: definition.readsDrafts === true,
    isAnonymous: definition.isAnonymous?.(parsed.output) === true,
  }
}

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

/** Runs an authorised command on a copy of `state`. Throws a Refusal and changes nothing. */
export function runCommand(
  state: PostmortemState,
  checked: CheckedCommand,
  context: CommandContext,
): { state: PostmortemState; effects: readonly Effect[] } {
  const refusal = refuseCommand(checked.name, context.seat.role, state.phase)
  if (refusal) throw refusal
  const next = structuredClone(state)
  const definition = commands[checked.name] as Command
  const effects = definition.run(next, checked.args, context) ?? []
  return { state: next, effects }
}

const describe = (issue: v.BaseIssue<unknown>) => {
  const path = v.getDotPath(issue)
  return path ? `“${path}”: ${issue.message}` : issue.message
}
