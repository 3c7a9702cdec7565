import { Temporal } from 'temporal-polyfill'
import { fixedOffsets, namedRegions } from './zoneLabels.ts'

/** A zone that the text or a person names: a fixed offset, or a place whose offset depends on the date. */
export type Zone = { readonly offsetMinutes: number } | { readonly iana: string }

const offsetPattern = /^(?:UTC|GMT|Z)?[ ]?([+\-−])(\d{1,2})(?::?(\d{2}))?$/
const known = new Map<string, Zone | null>()

/**
 * What a zone label means, or null for a word that is none. Abbreviations are read literally (PST is UTC−8 in summer
 * too); `PT`, `Pacific Time` and IANA names follow the date.
 */
export function zoneOf(label: string): Zone | null {
  const key = label.trim()
  if (key.length > 60) return null
  let zone = known.get(key)
  if (zone === undefined) {
    zone = findZone(key)
    if (known.size < 2000) known.set(key, zone)
  }
  return zone
}

function findZone(label: string): Zone | null {
  const upper = label.toUpperCase()
  const offset = offsetPattern.exec(upper)
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    if (minutes > 18 * 60) return null
    return { offsetMinutes: offset[1] === '+' ? minutes : -minutes }
  }
  const fixed = fixedOffsets[upper]
  if (fixed !== undefined) return { offsetMinutes: fixed }
  const region = namedRegions[upper.replace(/[ ](?:STANDARD |DAYLIGHT )?TIME$/, '')]
  if (region) return { iana: region }
  return label.includes('/') && isIana(label) ? { iana: label } : null
}

function isIana(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Whether a label means UTC itself, which is written `Z`. */
export const isUtc = (label: string): boolean =>
  /^(?:UTC|GMT|Z|Zulu|Etc\/UTC|Coordinated Universal Time)$/i.test(label.trim())

/** Every IANA zone that the platform knows, for a list to choose from. */
export const knownZones = (): readonly string[] => Intl.supportedValuesOf('timeZone')

const offsets = new Map<string, readonly number[]>()

/**
 * The offsets in minutes that a zone may have at a local date and hour: one, or two (earlier instant first) where the
 * clocks go back; with `isSkipped` where they go forward over it. Asked once for each hour.
 */
export function offsetsAt(zone: Zone, date: string, hour: number): readonly number[] {
  if ('offsetMinutes' in zone) return [zone.offsetMinutes]
  const key = `${zone.iana} ${date} ${hour}`
  let found = offsets.get(key)
  if (!found) {
    const local = Temporal.PlainDateTime.from(date).with({ hour, minute: 30 })
    const minutes = (['earlier', 'later'] as const).map(
      (disambiguation) => local.toZonedDateTime(zone.iana, { disambiguation }).offsetNanoseconds / 60e9,
    )
    found = minutes[0] === minutes[1] ? minutes.slice(0, 1) : minutes
    if (offsets.size > 5000) offsets.clear()
    offsets.set(key, found)
  }
  return found
}
