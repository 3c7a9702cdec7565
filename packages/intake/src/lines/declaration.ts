import type { Item } from '../item.ts'
import { readDate } from '../time/date.ts'
import type { Reading } from '../time/moment.ts'
import { findZone } from '../time/readZone.ts'
import type { Line } from './line.ts'

const about =
  /\b(?:times?|timestamps?|time ?zones?|timeline|tz|clock|uhrzeit(?:en)?|zeit(?:en|angaben|zone|stempel)|zeitleiste|heures?|fuseau|horarios?|horas|chronolog\w*|events?)\b/i
const approximate = /\btimes?\b.{0,30}\bapproxim\w*|\bapproxim\w*\s+times?\b/i
const wordsOfTimeline = /timeline|chronolog|all times|events|verlauf|ablauf|incident log|zeitleiste/i

/** What a line that is no event says about all that follow: a zone, a date, that times are approximate. */
export function readDeclaration(line: Line, reading: Reading): Item[] {
  const { body } = line
  if (body.length > 200) return []
  const items: Item[] = []
  const subject = about.exec(body)
  const isHeading = line.heading > 0 || /^\*\*.*\*\*:?$/.test(body) || /:$/.test(body)
  if (isHeading ? line.heading !== 1 && wordsOfTimeline.test(body) : /^\(?timeline\b/i.test(body)) {
    const date = findDate(body, reading)
    if (date) items.push(date)
  }
  const label = subject
    ? findZone(body.slice(subject.index, subject.index + 90))
    : isHeading
      ? findZone(/\(([^()]{2,40})\)/.exec(body)?.[1] ?? '')
      : null
  if (label && (isHeading || body.length < 120)) items.push({ kind: 'zone', label })
  if (approximate.test(body)) items.push({ kind: 'approx' })
  return items
}

function findDate(text: string, reading: Reading): Item | null {
  for (const found of text.matchAll(/(?:^|[\s(,–—-])(?=[\dA-Z])/g)) {
    const read = readDate(text, found.index + found[0].length, reading.order)
    if (read?.date.day) return { kind: 'date', date: read.date }
  }
  return null
}

/** Whether the rest of a date line only says how to read it ("(all times UTC)", "UTC", "local time"). */
export function isDeclaration(rest: string): boolean {
  const bare = rest.replace(/^[\s,;:(*_–—-]+|[\s):*_.]+$/g, '')
  if (bare === '' || /^timeline$/i.test(bare)) return true
  if (bare.length > 60) return false
  return (
    findZone(bare) === bare ||
    (/\btimes?\b|\bzeiten\b|\bheures\b/i.test(bare) && /^(?:all|times?|alle|toutes)\b/i.test(bare))
  )
}
