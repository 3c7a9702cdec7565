/** Every IANA zone that this browser can count in. */
export const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]

const known = new Set(zones)
export const isZone = (name: string): boolean => known.has(name)
