import type { DateMark } from './time/date.ts'
import type { Moment } from './time/moment.ts'

/** An event before its time is worked out: what a format found. */
export interface Draft {
  readonly kind: 'event'
  /** null where the text gives a place in the order only. */
  readonly moment: Moment | null
  /** What stood in the place of a time that is none ("?", "TBD"). */
  readonly said?: string
  readonly text: string
  readonly line: number
  readonly actor?: string | undefined
  readonly status?: string | undefined
  readonly flags?: readonly string[]
  /** A zone in a heading-like line holds for the lines after it. */
  readonly isHeading?: boolean
  /** The zone of a column; weaker than one beside the time, stronger than a declaration. */
  readonly columnZone?: string | null
}

/** What a text says between its events about those that follow. */
export type Item =
  | Draft
  | { readonly kind: 'date'; readonly date: DateMark }
  | { readonly kind: 'zone'; readonly label: string }
  | { readonly kind: 'approx' }
  /** A new list or section begins, so an earlier clock need not be the next day. */
  | { readonly kind: 'break' }

/** What a format made of the text. */
export interface Found {
  readonly items: readonly Item[]
  readonly notUnderstood: readonly { readonly line: number; readonly text: string }[]
}
