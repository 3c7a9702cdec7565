import { matchAt } from '../time/matchAt.ts'
import { type Moment, type Reading, readMoment } from '../time/moment.ts'

/** A time at the beginning of a line. */
export interface Lead {
  readonly moment: Moment
  /** What stands behind the time and its separator. */
  readonly rest: string
  readonly isBracketed: boolean
  /** A colon, a dash or the like, or the end of bold or brackets, stands between the time and the rest. */
  readonly isSetOff: boolean
  /** That sign is more than a comma, so no sentence goes on behind it. */
  readonly isStrong: boolean
}

export interface Line {
  /** 1-based. */
  readonly number: number
  readonly raw: string
  /** Without indentation, bullet and heading signs. */
  readonly body: string
  readonly indent: number
  readonly isBullet: boolean
  /** 1–6 for a Markdown or wiki heading, 0 for none. */
  readonly heading: number
  readonly isBlank: boolean
  readonly lead: Lead | null
}

/** Only the beginning of a line is searched for its time: what comes later is text. */
const readUpTo = 400
const quote = /(?:>[ ]?){1,4}/y
const bullet =
  /(?:[-+•·‣▪◦●○■□–—➢✔✓]|\*{1,3}|\(?(?:\d{1,3}|[abd-z])[.)])[ ]+|[•●▪◦‣]|\*{1,3}(?=[\d~'`])(?!\*{0,2}[^*\n]{1,80}\*)/y
const checkbox = /\[[ xX]\][ ]+/y
const hashes = /(#{1,6})[ ]*(?=\S)/y
const equals = /(={2,6})[ ]?(?=[^=\n]{1,300}=)/y
const opener = /\*\*|__|'''|''|~~|[*_`[({<"|]/y
const symbol = /(?:\p{Extended_Pictographic}\uFE0F?|:[a-z0-9_+-]{2,30}:)[ ]{0,2}/uy
const prefix =
  /(?:(?:time|timestamp|when|date|zeit|uhrzeit|posted|updated)[ ]?:[ ]{0,2}|posted(?:[^.\d:]{0,20}\d{1,2} \w{3,7} ago\.?|[ ]on)?[ ]{1,2}(?=\S)|\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|CRIT(?:ICAL)?|NOTICE)\]?:?[ ]{1,4}(?=\d{4}-|\[)|[0-9a-f]{7,40}[ ](?=\d{4}-\d{2}-\d{2}[ T]\d))/iy
const separator =
  /[ ]{0,12}(?:[:：](?!\w+:)|-{1,3}>?(?=[ *_`]|$|[^\d\s-])|[–—−]|\|{1,2}|=>|→|⇒|»|>|·|•|,|;|…|\.(?=[ ]|$))[ ]{0,12}/y
const spaces = /[ ]{0,12}/y
const closes: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>', '|': '|' }
const amount = /^(?:minutes?|mins?|hours?|hrs|seconds?|secs?|days?|weeks?|%|ratio|[KMGT]i?B)\b/i

/** Reads one line: its indentation, its marks, and the time that it begins with. */
export function readLine(raw: string, number: number, reading: Reading): Line {
  const flat = raw.slice(0, readUpTo).replaceAll('\t', ' ')
  let at = flat.search(/\S/)
  if (at < 0)
    return { number, raw, body: '', indent: 0, isBullet: false, heading: 0, isBlank: true, lead: null }
  const margin = at
  at += matchAt(quote, flat, at)?.[0].length ?? 0
  const bulletFound = matchAt(bullet, flat, at)
  const isBullet = bulletFound !== null
  // Wiki lists show their depth by the number of stars.
  const stars = /^\*{1,3}/.exec(bulletFound?.[0] ?? '')?.[0].length ?? 1
  const indent = margin + (stars - 1) * 2
  at += bulletFound?.[0].length ?? 0
  at += matchAt(checkbox, flat, at)?.[0].length ?? 0
  const headingFound = matchAt(hashes, flat, at) ?? matchAt(equals, flat, at)
  const heading = headingFound?.[1]?.length ?? 0
  at += headingFound?.[0].length ?? 0
  const body =
    heading > 0
      ? raw
          .slice(at)
          .replace(/[ ]?[#=]{1,6}\s*$/, '')
          .trim()
      : raw.slice(at).trim()
  return { number, raw, body, indent, isBullet, heading, isBlank: false, lead: readLead(body, reading) }
}

/** Reads the time that a text begins with, whatever it is wrapped in. */
export function readLead(body: string, reading: Reading): Lead | null {
  const flat = body.slice(0, readUpTo).replaceAll('\t', ' ')
  const pending: string[] = []
  let at = 0
  for (let count = 0; count < 6; count += 1) {
    const sign = matchAt(opener, flat, at)
    if (sign && !(sign[0] === '~~' && /\d/.test(flat[at + 2] ?? '') && !flat.includes('~~', at + 2))) {
      pending.push(closes[sign[0]] ?? sign[0])
      at += sign[0].length
      continue
    }
    const skipped = matchAt(symbol, flat, at) ?? matchAt(prefix, flat, at)
    if (!skipped) break
    at += skipped[0].length
  }
  const moment = readMoment(flat, at, reading)
  if (!moment) return null
  const isBracketed = pending.includes(']')
  const wrapped = pending.length
  let next = moment.next
  let signs = 0
  let isStrong = false
  for (let count = 0; count < 8; count += 1) {
    const space = next + (matchAt(spaces, flat, next)?.[0].length ?? 0)
    const close = pending.findLastIndex((sign) => flat.startsWith(sign, space))
    if (close >= 0 && !isTextEmphasis(flat, space, pending[close] ?? '', signs)) {
      next = space + (pending[close]?.length ?? 0)
      pending.splice(close, 1)
      continue
    }
    const sign = signs < 2 ? matchAt(separator, flat, next) : null
    if (!sign || (signs === 1 && /[-–—]\s*$/.test(flat.slice(0, next)))) break
    signs += 1
    isStrong ||= /[^\s,;.…]/.test(sign[0])
    next += sign[0].length
  }
  const isAttached =
    next === moment.next &&
    /[\p{L}\p{N}_/%]/u.test(flat[next] ?? '') &&
    !/[時分秒半日 ]/.test(flat[next - 1] ?? '')
  if (isAttached) return null
  let rest = body.slice(next).trim()
  if (signs === 0 && moment.clock && amount.test(rest)) return null
  // "**10:45 text**": the bold is around the whole line.
  for (const sign of pending)
    if (rest.endsWith(sign) && sign !== '>') rest = rest.slice(0, -sign.length).trim()
  return { moment, rest, isBracketed, isSetOff: signs > 0 || pending.length < wrapped, isStrong }
}

/** After a separator, a sign that opened before the time may also open emphasis in the text. */
const isTextEmphasis = (flat: string, at: number, sign: string, signs: number): boolean =>
  signs > 0 &&
  /^[*_`']+$/.test(sign) &&
  /\S/.test(flat[at + sign.length] ?? ' ') &&
  flat.includes(sign, at + sign.length)
