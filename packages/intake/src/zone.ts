import { Temporal } from 'temporal-polyfill'

/** Labels are read literally: PST is UTC−8 even in summer, because that is what was written. */
const fixedOffsets: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  WET: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  IST: '+05:30',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** Labels that leave summer time open; the date decides. */
const regions: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
}

/** A zone that Temporal takes: an offset or an IANA name; null for a word that is no zone. */
export function zoneOf(label: string): string | null {
  const upper = label.toUpperCase()
  const offset = /^(?:UTC|GMT)?([+-]\d{1,2})(?::?(\d{2}))?$/.exec(upper)
  if (offset?.[1]) {
    const hours = Number(offset[1])
    const sign = offset[1].startsWith('-') ? '-' : '+'
    return `${sign}${String(Math.abs(hours)).padStart(2, '0')}:${offset[2] ?? '00'}`
  }
  const known = fixedOffsets[upper] ?? regions[upper]
  if (known) return known
  return label.includes('/') && isIana(label) ? label : null
}

function isIana(name: string): boolean {
  try {
    Temporal.Instant.from('2020-01-01T00:00Z').toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
