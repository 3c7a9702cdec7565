import { matchAt } from './matchAt.ts'
import { zoneOf } from './zone.ts'

const lowerCase = new Set(['utc', 'gmt', 'pst', 'pdt', 'edt', 'cdt', 'cet', 'cest', 'bst', 'mez', 'mesz'])
const open = /[ ]{0,2}[([]?[ ]?/y
const close = /[ ]?[)\]]/y
const label =
  /((?:UTC|GMT)[ ]?[+\-−]\d{1,2}(?::?\d{2})?(?!\d)|[A-Z][A-Za-z]{1,14}\/[A-Za-z_+\-0-9]{2,30}(?:\/[A-Za-z_]{2,30})?|(?:Coordinated Universal|(?:US )?(?:Pacific|Mountain|Central|Eastern|Central European)(?: Standard| Daylight)?) Time|[A-Za-z]{1,5})(?![A-Za-z0-9_]|[-/][A-Za-z])/y
const offset = /([+\-−](?:\d{2}:?\d{2}|\d{1,2})(?!\d|:))/y
const localTime =
  /[ ]{0,2}(?:[([][ ]?)?(?:local time|local|ortszeit|heure locale)(?:[ ]?[)\]])?(?![A-Za-z])/iy

export interface ZoneRead {
  /** null for "local time", which names no zone. */
  readonly label: string | null
  readonly next: number
}

/** Reads a zone label behind a clock; `withOffset` also a bare `+02:00`, which may otherwise begin a range. */
export function readZone(text: string, at: number, withOffset: boolean): ZoneRead | null {
  const start = at + (matchAt(open, text, at)?.[0].length ?? 0)
  const isWrapped = /[([]/.test(text.slice(at, start))
  const found = matchAt(label, text, start)
  const written = found?.[1]
  if (written && isLabel(written, start === at)) {
    const next = start + written.length
    const closing = isWrapped ? matchAt(close, text, next) : null
    if (!isWrapped || closing) return { label: written, next: next + (closing?.[0].length ?? 0) }
  }
  const figures = matchAt(offset, text, isWrapped ? start : skipSpace(text, at))
  // "+3 pods" is no offset; a sign with one figure needs the letters UTC before it, and a "-" at a distance four figures.
  if (figures?.[1] && isOffset(figures[1], withOffset, text[at] === ' ')) {
    const next = (isWrapped ? start : skipSpace(text, at)) + figures[1].length
    const closing = isWrapped ? matchAt(close, text, next) : null
    if (!isWrapped || closing) return { label: figures[1], next: next + (closing?.[0].length ?? 0) }
  }
  const local = matchAt(localTime, text, at)
  return local ? { label: null, next: at + local[0].length } : null
}

const skipSpace = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at)

function isLabel(written: string, isAttached: boolean): boolean {
  if (/^z$/i.test(written)) return isAttached
  const isUpper = written === written.toUpperCase()
  if (/^[A-Za-z]{1,5}$/.test(written) && !isUpper && !lowerCase.has(written)) return false
  return written.length > 1 && zoneOf(written) !== null
}

function isOffset(written: string, withOffset: boolean, isApart: boolean): boolean {
  const hasMinutes = written.length >= 5
  if (isApart)
    return withOffset && hasMinutes && !written.includes(':') ? true : written.startsWith('+') && hasMinutes
  if (written.startsWith('+')) return hasMinutes || (withOffset && written.length === 3)
  return withOffset && (hasMinutes || written.length === 3)
}

const declared = new RegExp(label.source, 'g')

/** The first zone label anywhere in a heading or a declaration; capitals that are words ("IT") are no zones. */
export function findZone(text: string): string | null {
  for (const found of text.slice(0, 300).matchAll(declared)) {
    const written = found[1] ?? ''
    const before = text[found.index - 1] ?? ' '
    if (/[A-Za-z0-9_/]/.test(before) || /^z$/i.test(written)) continue
    if (isLabel(written, false)) return written
  }
  const figures = /(?:^|[\s(])([+\-−]\d{2}:?\d{2})(?![\d:-])/.exec(text)
  return figures?.[1] ?? null
}
