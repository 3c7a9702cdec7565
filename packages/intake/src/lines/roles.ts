import type { TableFound } from '../formats/readTable.ts'
import { namesDay } from '../time/date.ts'
import type { Reading } from '../time/moment.ts'
import { isDeclaration } from './declaration.ts'
import type { Line } from './line.ts'
import { looksLikeName, plainName } from './names.ts'
import { readInside, readTail, type Tail } from './tail.ts'

/** What a line is for the lines around it. */
export type Role =
  | { readonly kind: 'blank' | 'fence' | 'rule' | 'text' | 'noise' }
  /** The first line of a table; its other lines are rules. */
  | { readonly kind: 'table'; readonly table: TableFound }
  /** A time and what happened. */
  | { readonly kind: 'event' }
  /** A time alone; its text stands below or above. */
  | { readonly kind: 'when' }
  /** A date for the lines below. */
  | { readonly kind: 'date' }
  /** Name and time of a chat message; its text stands below. */
  | { readonly kind: 'message'; readonly actor: string; readonly tail: Tail | null }
  /** A label, then its time. */
  | { readonly kind: 'labelled'; readonly tail: Tail }
  /** The name of whoever speaks in the `when` line below. */
  | { readonly kind: 'name'; readonly actor: string }

const fence = /^\s*(?:```|~~~)/
const rule = /^[\s\-=_*~+|:#]+$/
const noise =
  /^(?:like|heart|laugh|surprised|sad|angry|thumbs ?up|:[a-z0-9_+-]+:)\s*\d{0,3}$|^\d{1,3}\s+(?:repl(?:y|ies)|reactions?)\b.{0,40}$|^\p{Extended_Pictographic}\uFE0F?\s*\d{0,3}$|^\(?edited\)?$|^new messages?$|^\d{1,2}$/iu
const isNoDuration =
  /^(?:time to|total|duration|length|delay|downtime|author|created|(?:last )?updated?|last|posted|written|meeting|review|date|published|version|due|deadline|next|report(?:ed)? (?:date|on)|postmortem|post-mortem|impact duration|status|incident date|on-?call|support hours|schedule)\b/i

/** Says of each line what it is. Two passes: what a line shows by itself, then what its neighbours make of it. */
export function rolesOf(
  lines: readonly Line[],
  reading: Reading,
  tables: ReadonlyMap<number, { readonly table: TableFound; readonly end: number }>,
): Role[] {
  const inSentences = mayBeginSentences(lines)
  const roles = lines.map((line): Role => ownRole(line, inSentences))
  for (const [start, { table, end }] of tables) {
    roles.fill({ kind: 'rule' }, start, end)
    roles[start] = { kind: 'table', table }
  }
  markMessages(lines, roles, reading)
  markNames(lines, roles)
  markLabelled(lines, roles, reading)
  return roles
}

function ownRole(line: Line, inSentences: boolean): Role {
  if (line.isBlank) return { kind: 'blank' }
  if (fence.test(line.raw)) return { kind: 'fence' }
  if (line.raw.length < 400 && rule.test(line.raw)) return { kind: 'rule' }
  const { lead } = line
  if (!lead) return { kind: line.body.length < 60 && noise.test(line.body) ? 'noise' : 'text' }
  const { moment, rest, isSetOff } = lead
  const isBare = rest === '' || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(rest)
  if (moment.clock === null && moment.epochMs === null && moment.relative === null && !moment.isPlaceholder) {
    const date = moment.date
    if (!date) return { kind: 'text' }
    if (namesDay(date) && (isBare || isDeclaration(rest))) return { kind: 'date' }
    if (line.heading > 0 && namesDay(date)) return { kind: 'date' }
    if (isBare) return { kind: date.broken || line.heading > 0 ? 'when' : 'text' }
    if (date.weekday !== null || date.shift !== null) return { kind: 'text' }
    return { kind: isSetOff ? 'event' : 'text' }
  }
  if (moment.isInSentence && !line.isBullet && line.heading === 0 && !inSentences && !lead.isStrong)
    return { kind: 'text' }
  if (isBare) return { kind: 'when' }
  return { kind: 'event' }
}

/** "At 10:15, …" is a sentence of prose, unless the text is a row of such lines. */
function mayBeginSentences(lines: readonly Line[]): boolean {
  const written = lines.filter(({ isBlank, heading }) => !isBlank && heading === 0)
  const leading = written.filter(({ lead }) => lead?.moment.isInSentence && lead.moment.clock)
  const isDated = leading.every(({ lead }) => lead?.moment.date)
  const isShort = leading.every(({ body }) => body.length < 220)
  return (
    leading.length > 1 &&
    isShort &&
    (leading.length >= written.length * 0.7 || (isDated && leading.length >= written.length * 0.3))
  )
}

/** "[10:03 AM] Ann" and "Ann  10:03 AM" above their message. */
function markMessages(lines: readonly Line[], roles: Role[], reading: Reading): void {
  const events = roles.flatMap((role, index) => (role.kind === 'event' ? [index] : []))
  const headed = events.filter((index) => {
    const line = lines[index]
    return line?.lead && looksLikeName(line.lead.rest) && isMessageBelow(lines, roles, index)
  })
  const names = new Set(headed.map((index) => lines[index]?.lead?.rest))
  const isAllBracketed = headed.every((index) => lines[index]?.lead?.isBracketed)
  if (
    headed.length > 0 &&
    headed.length >= events.length * 0.6 &&
    (isAllBracketed || names.size <= headed.length * 0.6)
  ) {
    for (const index of events) {
      const rest = lines[index]?.lead?.rest ?? ''
      if (looksLikeName(rest) && !readsOn(roles, index))
        roles[index] = { kind: 'message', actor: plainName(rest), tail: null }
    }
    return
  }
  const tails = lines.flatMap((line, index) => {
    if (roles[index]?.kind !== 'text' || line.isBullet || line.heading > 0 || line.body.length > 100)
      return []
    if (!isMessageBelow(lines, roles, index)) return []
    const tail = readTail(line.body, reading)
    return tail && !tail.hasColon && looksLikeName(tail.label) ? [{ index, tail }] : []
  })
  const alone = roles.filter(({ kind }) => kind === 'when').length
  if (tails.length + alone < 2 || tails.length < events.length) return
  for (const { index, tail } of tails) roles[index] = { kind: 'message', actor: plainName(tail.label), tail }
}

const readsOn = (roles: readonly Role[], index: number) => {
  const next = roles[index + 1]?.kind
  return next === undefined || next === 'event'
}

/** Directly below stands text that is no list and no heading. */
function isMessageBelow(lines: readonly Line[], roles: readonly Role[], index: number): boolean {
  const below = lines[index + 1]
  const role = roles[index + 1]?.kind
  return (
    below !== undefined && (role === 'text' || role === 'noise' || role === 'fence') && below.heading === 0
  )
}

/** The line above a time alone may be the name of whoever speaks, if that is so for most of them. */
function markNames(lines: readonly Line[], roles: Role[]): void {
  const whens = roles.flatMap((role, index) =>
    role.kind === 'when' && lines[index]?.heading === 0 ? [index] : [],
  )
  const named = whens.filter((index) => {
    const above = lines[index - 1]
    return (
      above &&
      roles[index - 1]?.kind === 'text' &&
      roles[index - 2]?.kind !== 'when' &&
      !above.isBullet &&
      looksLikeName(above.body) &&
      isTextBelow(roles, index)
    )
  })
  if (named.length === 0 || named.length < whens.length * 0.5) return
  for (const index of named) {
    const above = lines[index - 1]
    if (above) roles[index - 1] = { kind: 'name', actor: plainName(above.body) }
  }
}

const isTextBelow = (roles: readonly Role[], index: number) => {
  const kind = roles[index + 1]?.kind
  return kind === 'text' || kind === 'noise' || kind === 'fence'
}

/** "First detected: 2023-06-06 10:26": a label before a full time, or several before a clock. */
function markLabelled(lines: readonly Line[], roles: Role[], reading: Reading): void {
  const weak: { index: number; tail: Tail }[] = []
  lines.forEach((line, index) => {
    if (roles[index]?.kind !== 'text') return
    const inside = readInside(line.body, reading)
    if (inside) {
      weak.push({ index, tail: inside })
      return
    }
    const tail = readTail(line.body, reading)
    if (!tail || isNoDuration.test(tail.label) || tail.label.length > 120) return
    const isFull = tail.moment.date !== null && namesDay(tail.moment.date)
    if (isFull && (tail.hasColon || line.isBullet || tail.label.split(' ').length <= 4)) {
      roles[index] = { kind: 'labelled', tail }
    } else if (
      line.isBullet ? tail.hasColon || tail.isBracketed : tail.hasColon && tail.label.split(' ').length <= 4
    ) {
      weak.push({ index, tail })
    }
  })
  const hasEvents = roles.some(({ kind }) => kind === 'event' || kind === 'when' || kind === 'message')
  if (weak.length < 2 || hasEvents) return
  for (const { index, tail } of weak) roles[index] = { kind: 'labelled', tail }
}
