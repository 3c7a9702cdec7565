import { matchAt } from './matchAt.ts'

/** A clock as the text shows it. `minute` is null where only the hour is given ("14:??", "at 3 pm" has minute 0). */
export interface Clock {
  /** 0–23, or 24 for the midnight at the end of a day. */
  readonly hour: number
  readonly minute: number | null
  /** null where no seconds were written, even if they are zero. */
  readonly second: number | null
  /** The digits behind the seconds, as written. */
  readonly fraction: string
  readonly hasHalf: boolean
  /** Written with two digits ("09:05"), which a 12-hour clock seldom is. */
  readonly isPadded: boolean
  readonly oddity?: string
}

export interface ClockRead {
  readonly clock: Clock
  readonly next: number
  /** Four figures without a colon, which need company to count as a time. */
  readonly isBare: boolean
}

// A lone "a" or "p" is a half only where it is attached ("9:15p").
const half = String.raw`(?:(?:[ ]{0,2}(?=[ap]\.?[ ]?m\b)|(?=[ap](?![a-z0-9])))([ap])(?:\.?[ ]?m\b\.?)?)?`
const colon = new RegExp(
  String.raw`(\d{1,2})[:：](\d{2}|[?x]{2})(?:[:：](\d{2}|[?x]{2})(?:[.,](\d{1,9}))?)?(?![\d])${half}`,
  'iy',
)
const dotted = new RegExp(String.raw`(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\d|\.\d|%)${half}`, 'iy')
const spelled = /(\d{1,2})h:[ ]?(\d{1,2})m(?::[ ]?(\d{1,2})s)?(?!\w)/iy
const padded = /(\d{2})h[ ]?(\d{2})m(?:in)?(?:[ ]?(\d{2})s)?(?=[ ]?(?:[:\-–—|]|$))/iy
const french =
  /(\d{1,2})[ ]?h(?:[ ]?(\d{2})(?![\d])(?:m(?:in|n)?\b)?|(?=[ ]?(?:[:\-–—|,]|$)))(?:[ ]?(\d{2})s\b)?/iy
const hourWord = /(\d{1,2})[ ](?:uhr|o['’]clock|uur)\b/iy
const hourHalf = /(\d{1,2})[ ]?([ap])(?:m\b|\.m\.)/iy
const bare = /(\d{2})(\d{2})(?!\d|[-./:]\d|%)/y
const word = /(?:12[ ])?(noon|midnight|midday|mitternacht|mittags?|midi|minuit)\b/iy
const asian =
  /(午前|午後|上午|下午|오전|오후)?[ ]?(\d{1,2})[时時点시][ ]?(?:(\d{1,2})[分분][ ]?(?:(\d{1,2})[秒초])?|(半))?/y

const compact = /(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(?!\d)/y

/** Reads `140000` behind the T of a compact ISO time. */
export function readCompactClock(text: string, at: number): ClockRead | null {
  const found = matchAt(compact, text, at)
  return found && build(at + found[0].length, found[1] ?? '', found[2] ?? '', found[3], found[4])
}

/** After a clock: words that only say that it is one. */
export const clockWord = /[ ]?(?:uhr|hrs?|hours|hod|uur|klo)\b\.?|[ ]?h\b(?![:.])|時?(?=\b)/iy

/** Reads a clock at a position. A dotted one ("09.15") needs `allowDotted` or a word or half behind it. */
export function readClock(text: string, at: number, allowDotted = false): ClockRead | null {
  const code = text.charCodeAt(at)
  const isDigit = code >= 48 && code <= 57
  if (!isDigit) return readWord(text, at) ?? readAsian(text, at)
  for (const pattern of [spelled, colon, padded]) {
    const found = matchAt(pattern, text, at)
    if (found) return asClock(found, text, at)
  }
  const hours = matchAt(hourHalf, text, at)
  if (hours) return build(at + hours[0].length, hours[1] ?? '', '0', undefined, undefined, hours[2])
  const whole = matchAt(hourWord, text, at)
  if (whole) return build(at + whole[0].length, whole[1] ?? '', '0')
  const dot = matchAt(dotted, text, at)
  if (dot) {
    const read = asClock(dot, text, at)
    const isNamed =
      read?.clock.hasHalf || /^[ ]?(?:uhr|h\b|hrs?\b|uur\b|klo\b)/i.test(text.slice(at + dot[0].length))
    if (read && (allowDotted || isNamed)) return read
  }
  const frenchFound = matchAt(french, text, at)
  if (frenchFound)
    return build(at + frenchFound[0].length, frenchFound[1] ?? '', frenchFound[2] ?? '0', frenchFound[3])
  const four = matchAt(bare, text, at)
  if (four) {
    const read = build(at + 4, four[1] ?? '', four[2] ?? '')
    return read && { ...read, isBare: true, clock: { ...read.clock, oddity: `time written ${four[0]}` } }
  }
  return readAsian(text, at)
}

function readWord(text: string, at: number): ClockRead | null {
  const found = matchAt(word, text, at)
  if (!found) return null
  const isNoon = /^(?:noon|midday|mittag|midi)/i.test(found[1] ?? '')
  return build(at + found[0].length, isNoon ? '12' : '00', '00')
}

function readAsian(text: string, at: number): ClockRead | null {
  const found = matchAt(asian, text, at)
  if (!found) return null
  const part = found[1]
  const letter = part === undefined ? undefined : /午後|下午|오후/.test(part) ? 'p' : 'a'
  return build(
    at + found[0].length,
    found[2] ?? '',
    found[3] ?? (found[5] ? '30' : '0'),
    found[4],
    undefined,
    letter,
  )
}

function asClock(found: RegExpExecArray, _text: string, at: number): ClockRead | null {
  return build(at + found[0].length, found[1] ?? '', found[2] ?? '', found[3], found[4], found[5])
}

function build(
  next: number,
  hourText: string,
  minuteText: string,
  secondText?: string,
  fraction = '',
  halfText?: string,
): ClockRead | null {
  const written = Number(hourText)
  const isOpen = /[?x]/i.test(minuteText)
  const minute = isOpen ? null : Number(minuteText)
  const second = secondText === undefined || /[?x]/i.test(secondText) ? null : Number(secondText)
  if (written > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null
  if (written === 24 && ((minute ?? 0) > 0 || (second ?? 0) > 0)) return null
  const letter = halfText?.toLowerCase()
  // "17:14pm" is written by people too; the 24-hour figure is the one to trust.
  const isOdd = letter !== undefined && (written > 12 || (written === 0 && letter === 'p'))
  const hour = letter && !isOdd ? (written % 12) + (letter === 'p' ? 12 : 0) : written
  return {
    next,
    isBare: false,
    clock: {
      hour,
      minute,
      second: second === 60 ? 59 : second,
      fraction,
      hasHalf: letter !== undefined,
      isPadded: hourText.length === 2,
      ...(isOdd ? { oddity: `24h time with ${letter}m` } : {}),
    },
  }
}

/** The same clock in the afternoon; for a half that stands only at the end of a range. */
export const inHalf = (clock: Clock, isAfternoon: boolean): Clock => ({
  ...clock,
  hour: (clock.hour % 12) + (isAfternoon ? 12 : 0),
  hasHalf: true,
})
