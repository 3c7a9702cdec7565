import { readLead } from '../../lines/line.ts'
import { type Moment, momentOfEpoch, type Reading } from '../../time/moment.ts'

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size. */
export function momentOfNumber(value: number): Moment | null {
  if (!Number.isFinite(value) || value < 3e8) return null
  const ms = value < 1e11 ? value * 1000 : value < 1e14 ? value : value < 1e17 ? value / 1000 : value / 1e6
  return ms < 4_102_444_800_000 ? momentOfEpoch(Math.floor(ms + 1e-4)) : null
}

/** A time that fills a string, or the digits of one. */
export function momentOfText(text: string, reading: Reading): Moment | null {
  const trimmed = text.trim()
  if (/^\d{9,20}(?:\.\d{1,9})?$/.test(trimmed)) return momentOfDigits(trimmed)
  const lead = readLead(trimmed, { ...reading, hasBareClocks: true })
  if (lead?.rest !== '') return null
  const { moment } = lead
  // "Z" and "+00:00" in a machine's time are its form, no label that somebody chose.
  return moment.clock || moment.date || moment.relative || moment.epochMs !== null ? moment : null
}

/** Digits are cut, not rounded: "1698398102.114000" is 114 milliseconds to the figure. */
function momentOfDigits(text: string): Moment | null {
  const [whole = '', fraction = ''] = text.split('.')
  if (whole.length > 10) return momentOfNumber(whole.length > 16 ? Number(whole.slice(0, 13)) : Number(whole))
  const ms = Number(whole) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
  return ms > 3e11 ? momentOfEpoch(ms) : null
}
