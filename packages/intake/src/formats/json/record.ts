import type { Draft } from '../../item.ts'
import type { Moment, Reading } from '../../time/moment.ts'
import {
  actorKeys,
  actorNameKeys,
  endKeys,
  innerTextKeys,
  innerTimeKeys,
  plainKey,
  textKeys,
  timeKeys,
  weakTextKeys,
} from './keys.ts'
import type { Located } from './located.ts'
import { momentOfNumber, momentOfText } from './timeValue.ts'

export interface RecordRead {
  readonly draft: Draft
  /** Its text stands under a name that also names things ("title"), so events inside it count more. */
  readonly isWeak: boolean
}

type Members = ReadonlyMap<string, Located>

/** The event that one object is, by the names of its members; null where it lacks a time or a text. */
export function readRecord(node: Located, reading: Reading): RecordRead | null {
  if (node.kind !== 'object') return null
  const members: Members = new Map([...node.members].map(([key, value]) => [plainKey(key), value]))
  const moment = timeOf(members, reading)
  if (!moment) return null
  const strong = firstText(members, textKeys)
  const text = strong ?? firstText(members, weakTextKeys)
  if (text === null) return null
  const status = statusOf(members)
  const actor = actorOf(members)
  const draft: Draft = {
    kind: 'event',
    moment: withEnd(moment, members, reading),
    text: text.trim(),
    line: node.line,
    ...(actor ? { actor } : {}),
    ...(status ? { status } : {}),
  }
  return { draft, isWeak: strong === null }
}

function timeOf(members: Members, reading: Reading): Moment | null {
  for (const key of timeKeys) {
    const node = members.get(key)
    const moment = node && valueTime(node, reading)
    if (!moment) continue
    if (moment.epochMs !== null) return moment
    const zone = zoneText(members)
    if (moment.clock && !moment.date) {
      const day = scalarText(members.get('date') ?? members.get('day'))
      const whole = day === null ? null : momentOfText(`${day} ${scalarText(node) ?? ''}${zone}`, reading)
      if (whole) return whole
    }
    if (moment.date && !moment.clock) {
      const clock = scalarText(members.get('time') ?? members.get('clock'))
      const whole = clock === null ? null : momentOfText(`${scalarText(node) ?? ''} ${clock}${zone}`, reading)
      if (whole?.clock) return whole
    }
    return moment
  }
  return null
}

const zoneText = (members: Members) => {
  const zone = scalarText(members.get('zone') ?? members.get('timezone') ?? members.get('tz'))
  return zone === null ? '' : ` ${zone}`
}

function valueTime(node: Located, reading: Reading): Moment | null {
  if (node.kind === 'object') {
    const inner = new Map([...node.members].map(([key, value]) => [plainKey(key), value]))
    for (const key of innerTimeKeys) {
      const value = inner.get(key) ?? inner.get(`$${key}`)
      const moment = value?.kind === 'scalar' ? valueTime(value, reading) : null
      if (moment) return moment
    }
    return null
  }
  if (node.kind !== 'scalar') return null
  if (typeof node.value === 'number') return momentOfNumber(node.value)
  return typeof node.value === 'string' ? momentOfText(node.value, reading) : null
}

function withEnd(moment: Moment, members: Members, reading: Reading): Moment {
  for (const key of endKeys) {
    const node = members.get(key)
    const end = node && valueTime(node, reading)
    if (!end) continue
    // A range that ends when it begins is a point; one that ends before it has an end that was never set.
    if (end.epochMs !== null && moment.epochMs !== null)
      return end.epochMs > moment.epochMs ? { ...moment, endEpochMs: end.epochMs } : moment
    if (!end.clock || (end.date?.year ?? 2000) < 1990) return moment
    return { ...moment, end: { date: end.date, clock: end.clock, zone: end.zone } }
  }
  return moment
}

function firstText(members: Members, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = textOf(members.get(key))
    if (text !== null && text.trim() !== '') return text
  }
  return null
}

function textOf(node: Located | undefined): string | null {
  if (!node) return null
  if (node.kind === 'scalar') return typeof node.value === 'string' ? node.value : null
  if (node.kind === 'array') {
    const parts = node.items.map((item) => textOf(item) ?? '')
    return parts.join('')
  }
  const inner = new Map([...node.members].map(([key, value]) => [plainKey(key), value]))
  return firstText(inner, innerTextKeys)
}

function actorOf(members: Members): string | null {
  for (const key of actorKeys) {
    const node = members.get(key)
    const name = node && nameOf(node, 0)
    if (name) return name
  }
  return null
}

function nameOf(node: Located, depth: number): string | null {
  if (node.kind === 'scalar')
    return typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : null
  if (node.kind === 'array' || depth > 2) return null
  const inner = new Map([...node.members].map(([key, value]) => [plainKey(key), value]))
  for (const key of actorNameKeys) {
    const value = inner.get(key)
    const name = value && nameOf(value, depth + 1)
    if (name) return name
  }
  return null
}

function statusOf(members: Members): string | null {
  const status = scalarText(members.get('status') ?? members.get('newstate'))
  return status !== null && /^[A-Za-z_ -]{3,30}$/.test(status) ? status.toLowerCase() : null
}

function scalarText(node: Located | undefined): string | null {
  if (node?.kind !== 'scalar' || (typeof node.value !== 'string' && typeof node.value !== 'number'))
    return null
  return String(node.value)
}
