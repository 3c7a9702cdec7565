import type { Draft, Found } from '../../item.ts'
import type { TimelineFormat } from '../../parsedTimeline.ts'
import type { Reading } from '../../time/moment.ts'
import { attachedKeys, plainKey } from './keys.ts'
import { type Located, parseLocated } from './located.ts'
import { readRecord } from './record.ts'
import { momentOfNumber, momentOfText } from './timeValue.ts'

type JsonFound = Found & { readonly format: TimelineFormat }

/** Reads JSON exports, or one JSON object on each line; null where the text is neither. */
export function readJson(text: string, lines: readonly string[], reading: Reading): JsonFound | null {
  if (!/^\s*[[{]/.test(text.slice(0, 1000))) return null
  const whole = parseLocated(text)
  if (whole) return whole.kind === 'scalar' ? null : fromTree(whole, lines, reading)
  return readJsonLines(lines, reading)
}

function fromTree(root: Located, lines: readonly string[], reading: Reading): JsonFound {
  const unread: number[] = []
  const drafts = collect(root, reading, unread)
  const isSlack = isSlackExport(root)
  const names = isSlack ? slackNames(root) : new Map<string, string>()
  const items = isSlack ? drafts.map((draft) => ({ ...draft, text: slackText(draft.text, names) })) : drafts
  const notUnderstood = [...new Set(unread)].map((line) => ({
    line,
    text: (lines[line - 1] ?? '').trim().slice(0, 500),
  }))
  if (items.length === 0 && notUnderstood.length === 0)
    notUnderstood.push({ line: 1, text: (lines[0] ?? '').trim().slice(0, 500) })
  return { items, notUnderstood, format: items.length === 0 ? 'nothing' : isSlack ? 'slack-export' : 'json' }
}

/** The events in a tree, in the order of the text. An object that only names a list of events is not one itself. */
function collect(node: Located, reading: Reading, unread: number[]): Draft[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'array') {
    const pair = pairOf(node, reading)
    if (pair) return [pair]
    const isRow = node.items.map((item) => ({ item, found: collect(item, reading, unread) }))
    if (isRow.some(({ found }) => found.length > 0))
      for (const { item, found } of isRow)
        if (found.length === 0 && item.kind === 'object') unread.push(item.line)
    return isRow.flatMap(({ found }) => found)
  }
  const own = readRecord(node, reading)
  if (own && !own.isWeak && !hasList(node, reading)) return [own.draft]
  const inner: Draft[] = []
  for (const [key, value] of node.members) {
    if (!attachedKeys.has(plainKey(key))) inner.push(...collect(value, reading, unread))
  }
  return inner.length > 0 ? inner : own ? [own.draft] : []
}

/** An incident with a summary of its own and a list of updates in it. */
function hasList(node: Located, reading: Reading): boolean {
  if (node.kind !== 'object') return false
  return [...node.members].some(
    ([key, value]) =>
      value.kind === 'array' &&
      !attachedKeys.has(plainKey(key)) &&
      value.items.length > 0 &&
      value.items.some((item) => readRecord(item, reading)?.isWeak === false),
  )
}

/** `["1698398102000000000", "line"]`, as Loki gives its lines. */
function pairOf(node: Located, reading: Reading): Draft | null {
  if (node.kind !== 'array' || node.items.length < 2 || node.items.length > 4) return null
  const [time, text] = node.items
  if (time?.kind !== 'scalar' || text?.kind !== 'scalar' || typeof text.value !== 'string') return null
  const moment =
    typeof time.value === 'number'
      ? momentOfNumber(time.value)
      : typeof time.value === 'string'
        ? momentOfText(time.value, reading)
        : null
  return moment && text.value.trim() !== ''
    ? { kind: 'event', moment, text: text.value, line: node.line }
    : null
}

function readJsonLines(lines: readonly string[], reading: Reading): JsonFound | null {
  const written = lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ text: text.trim(), line: index + 1 }],
  )
  const objects = written.filter(({ text }) => text.startsWith('{') && /\}[,\s]*$/.test(text))
  if (objects.length === 0 || objects.length < written.length * 0.6) return null
  const items: Draft[] = []
  const notUnderstood: { line: number; text: string }[] = []
  for (const { text, line } of written) {
    const node = text.startsWith('{') ? parseLocated(text.replace(/,$/, ''), line) : null
    const record = node && readRecord(node, reading)
    if (record) items.push(record.draft)
    else notUnderstood.push({ line, text: text.slice(0, 500) })
  }
  return items.length === 0 ? null : { items, notUnderstood, format: 'json-lines' }
}

function isSlackExport(root: Located): boolean {
  const list =
    root.kind === 'array' ? root : root.kind === 'object' ? root.members.get('messages') : undefined
  if (list?.kind !== 'array') return false
  return list.items.some((item) => {
    const ts = item.kind === 'object' ? item.members.get('ts') : undefined
    return ts?.kind === 'scalar' && /^\d{10}\.\d{6}$/.test(String(ts.value))
  })
}

/** Who is who, as far as the export says it beside the messages. */
function slackNames(root: Located): Map<string, string> {
  const names = new Map<string, string>()
  const list =
    root.kind === 'array' ? root : root.kind === 'object' ? root.members.get('messages') : undefined
  for (const item of list?.kind === 'array' ? list.items : []) {
    if (item.kind !== 'object') continue
    const id = item.members.get('user')
    const profile = item.members.get('user_profile')
    const name =
      profile?.kind === 'object'
        ? (profile.members.get('real_name') ?? profile.members.get('display_name'))
        : undefined
    if (id?.kind === 'scalar' && name?.kind === 'scalar' && typeof name.value === 'string')
      names.set(String(id.value), name.value)
  }
  return names
}

/** Slack writes `<@U1>` for a person it names elsewhere and escapes three signs. */
const slackText = (text: string, names: ReadonlyMap<string, string>): string =>
  text
    .replace(/<@([A-Z0-9]{3,15})(?:\|([^<>|]{1,60}))?>/g, (all, id: string, label?: string) => {
      const name = label ?? names.get(id)
      return name === undefined ? all : `@${name}`
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
