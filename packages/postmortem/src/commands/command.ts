import type * as v from 'valibot'
import type { PostmortemState, Seat } from '../agenda/schema.ts'
import type { DraftEntry } from '../drafts/schema.ts'
import type { PhaseId } from '../phases/sequence.ts'
import type { Role } from '../roles.ts'

/** Who may say a command, and in which phases: one row of the table that authorises them all. */
export interface Permission {
  readonly roles: readonly Role[]
  readonly phases: 'every' | readonly PhaseId[]
}

/** What a command may know besides the state: time and chance are given, so that it can be repeated in a test. */
export interface CommandContext {
  readonly seat: Seat
  /** Epoch milliseconds. */
  readonly now: number
  /** For how long no socket of the seat has been open, in milliseconds; 0 while one is. */
  readonly absentFor: (seat: string) => number
  readonly newId: () => string
  /** A new array in an order that nobody can guess. */
  readonly shuffle: <T>(items: readonly T[]) => T[]
  /** SHA-256, hex. */
  readonly hash: (text: string) => string
  /** The drafts of all seats that have handed something in; empty for commands that do not ask for them. */
  readonly drafts: ReadonlyMap<string, readonly DraftEntry[]>
}

/** What the server does in the same transaction, beside storing the state. */
export type Effect =
  /** The seats' drafts begin anew without these entries, so that not even their length stays behind. */
  | { readonly kind: 'clear-drafts'; readonly revealed: readonly { seat: string; entry: string }[] }
  | { readonly kind: 'add-ideas'; readonly ideas: readonly { id: string; text: string }[] }
  /** What the server tells these seats of themselves has changed (`ownOf`). */
  | { readonly kind: 'own-changed'; readonly seats: readonly string[] }
  /** Sockets of the seat are closed, or told about their new role. */
  | { readonly kind: 'role-changed'; readonly seat: string }

export interface Command<Args = unknown> {
  readonly args: v.GenericSchema<unknown, Args>
  /** Asks the server for the drafts of those who handed something in. */
  readonly readsDrafts?: boolean
  /** True where the author must not be written down: no seat in the audit trail, nor beside the idempotency key. */
  readonly isAnonymous?: (args: Args) => boolean
  /** Changes `state` (a copy) or throws a Refusal. */
  readonly run: (state: PostmortemState, args: Args, context: CommandContext) => readonly Effect[] | undefined
}

/** Keeps the arguments' type, so that `run` knows what `args` has checked. */
export const command = <Args>(definition: Command<Args>): Command<Args> => definition
