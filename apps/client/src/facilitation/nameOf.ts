import type { Seat } from '@second-story/postmortem'

export const nameOf = (roster: readonly Seat[], seat: string): string =>
  roster.find((each) => each.id === seat)?.name ?? 'somebody who left'

/** `Sam`, `Sam and Noor`, `Sam, Noor and Ana`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
