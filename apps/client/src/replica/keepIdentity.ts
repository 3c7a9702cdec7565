/** `next`, but with every part of `previous` that is equal: what did not change is not painted again. */
export function keepIdentity<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next
  if (Array.isArray(previous) && Array.isArray(next)) {
    const counterpart = counterparts(previous)
    const kept = next.map((item, index) => keepIdentity(counterpart(item, index), item))
    const isSame =
      previous.length === kept.length && kept.every((item, index) => Object.is(item, previous[index]))
    return (isSame ? previous : kept) as T
  }
  if (isPlain(previous) && isPlain(next)) {
    const keys = Object.keys(next)
    const kept = Object.fromEntries(keys.map((key) => [key, keepIdentity(previous[key], next[key])]))
    const isSame =
      Object.keys(previous).length === keys.length && keys.every((key) => Object.is(kept[key], previous[key]))
    return (isSame ? previous : kept) as T
  }
  return next
}

/** The former self of a list's item: by its id, so that one new first event does not repaint fifty others. */
function counterparts(previous: readonly unknown[]): (item: unknown, index: number) => unknown {
  const byId = new Map(previous.flatMap((item) => (idOf(item) === undefined ? [] : [[idOf(item), item]])))
  return (item, index) => (idOf(item) === undefined ? previous[index] : byId.get(idOf(item)))
}

const idOf = (item: unknown): unknown => (isPlain(item) ? item['id'] : undefined)

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
