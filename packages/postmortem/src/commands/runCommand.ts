import * as v from 'valibot'
import type { PostmortemState } from '../agenda/schema.ts'
import { Refusal } from '../refusal.ts'
import type { Command, CommandContext, Effect } from './command.ts'
import type { CommandName } from './commands.ts'
import { commands, isCommandName } from './commands.ts'
import { refuseCommand } from './refuseCommand.ts'

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
