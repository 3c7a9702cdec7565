import type { Item } from '../item.ts'
import type { Line } from './line.ts'
import { readColonSpeaker, readSpeaker } from './names.ts'

/** Takes the speakers of a chat log out of its texts: by their marks, or where every line is "Name: text". */
export function giveActors(
  items: readonly Item[],
  lines: readonly Line[],
): { items: Item[]; hasActors: boolean } {
  const events = items.filter((item) => item.kind === 'event')
  const colon = events.filter(({ text, actor }) => !actor && readColonSpeaker(text))
  const speakers = new Set(colon.map(({ text }) => readColonSpeaker(text)?.actor))
  const isLog = events.every(({ line }) => isLogLine(lines[line - 1]))
  const isChat =
    isLog &&
    colon.length >= 2 &&
    colon.length >= events.length * 0.6 &&
    (speakers.size < colon.length || events.length < 4)
  let hasActors = false
  const named = items.map((item): Item => {
    if (item.kind !== 'event' || item.actor) return item
    const said = readSpeaker(item.text) ?? (isChat ? readColonSpeaker(item.text) : null)
    if (!said) return item
    hasActors = true
    return { ...item, ...said }
  })
  return { items: named, hasActors }
}

/** Chat programs write brackets around the time, or date, comma, time and dash. */
const isLogLine = (line: Line | undefined): boolean =>
  line?.lead != null &&
  !line.isBullet &&
  (line.lead.isBracketed ||
    (line.lead.moment.date !== null && /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s/.test(line.raw)))
