/** `next`, but with every part of `previous` that is equal: what did not change is not painted again. */
export function keepIdentity<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next
  if (Array.isArray(previous) && Array.isArray(next)) {
    const kept = next.map((item, index) => keepIdentity(previous[index], item))
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

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
