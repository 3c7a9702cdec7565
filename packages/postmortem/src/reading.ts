import * as Y from 'yjs'

// Readers never trust content: a hostile client can put any type under any key.

export const readText = (value: unknown): string =>
  value instanceof Y.Text ? value.toString() : typeof value === 'string' ? value : ''

export const readString = (value: unknown): string => (typeof value === 'string' ? value : '')

export const readNumber = (value: unknown, otherwise = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise

export const readStrings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** The member of `allowed` that `value` is, or `otherwise`. */
export const readOneOf = <T extends string, F>(allowed: readonly T[], value: unknown, otherwise: F): T | F =>
  allowed.find((each) => each === value) ?? otherwise

/** The nested maps of a root map, by id; whatever is no map is passed over. */
export function readEntries(root: Y.Map<unknown>): [id: string, entry: Y.Map<unknown>][] {
  const entries: [string, Y.Map<unknown>][] = []
  root.forEach((value, id) => {
    if (value instanceof Y.Map) entries.push([id, value])
  })
  return entries
}

export const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
