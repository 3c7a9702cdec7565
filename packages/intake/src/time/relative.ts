import { matchAt } from './matchAt.ts'

export interface RelativeRead {
  /** As written, without spaces. */
  readonly label: string
  readonly seconds: number
  readonly next: number
}

const units =
  /(\d{1,4}(?:\.\d{1,2})?)[ ]?(d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![A-Za-z])/iy
const joined = /[ ]?(?=\d)/y
const start = /t[ ]?([+\-−±])[ ]?/iy
const plus = /([+])[ ]?(?=\d)/y
const zero = /t[ ]?(?:[=:@])?[ ]?0(?![\d.:])|t0\b/iy
const colons = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?!\d)/y
const seconds: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 }

/** Reads `T+5m`, `T-2h`, `T+0:15`, `T0`, `+90s`, `+00:05`. Bare figures count as minutes behind a `T` only. */
export function readRelative(text: string, at: number): RelativeRead | null {
  const sign = matchAt(start, text, at) ?? matchAt(plus, text, at)
  if (sign) {
    const isT = /t/i.test(sign[0])
    const from = at + sign[0].length
    const amount = readAmount(text, from, isT)
    if (!amount) return null
    const factor = /[-−]/.test(sign[1] ?? '') ? -1 : 1
    const label = text.slice(at, amount.next).replaceAll(' ', '').replace('−', '-')
    return { label, seconds: amount.seconds === 0 ? 0 : factor * amount.seconds, next: amount.next }
  }
  const origin = matchAt(zero, text, at)
  return origin ? { label: origin[0].replaceAll(' ', ''), seconds: 0, next: at + origin[0].length } : null
}

function readAmount(text: string, from: number, isT: boolean): { seconds: number; next: number } | null {
  const clock = matchAt(colons, text, from)
  if (clock) {
    const [all, first, second, third] = clock
    // Two figures are hours and minutes, as everywhere else in a timeline.
    const total = Number(first) * 3600 + Number(second) * 60 + Number(third ?? 0)
    return { seconds: total, next: from + all.length }
  }
  let next = from
  let total = 0
  for (let count = 0; count < 4; count += 1) {
    const part = matchAt(units, text, next)
    if (!part) break
    total += Number(part[1]) * (seconds[(part[2] ?? 'm').charAt(0).toLowerCase()] ?? 60)
    next += part[0].length
    const gap = matchAt(joined, text, next)
    if (!gap || !matchAt(units, text, next + gap[0].length)) break
    next += gap[0].length
  }
  if (next > from) return { seconds: total, next }
  const bare = isT ? /^\d{1,4}(?![\w.])/.exec(text.slice(from, from + 6)) : null
  return bare ? { seconds: Number(bare[0]) * 60, next: from + bare[0].length } : null
}
