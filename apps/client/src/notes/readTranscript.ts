import type { ParsedTimeline } from '@second-story/intake'
import type { NewNote } from '@second-story/postmortem'
import { limits } from '@second-story/postmortem'

const pauseMs = 30_000
const longestLine = 2_000

interface Turn {
  readonly who: string
  readonly label: string
  readonly at: string | null
  readonly seconds: number | null
  text: string
}

/** One line for each time that somebody speaks, however many subtitles it was cut into. */
export function transcriptLines({ events }: ParsedTimeline, startedAt: string | null): readonly NewNote[] {
  const turns: Turn[] = []
  for (const event of events) {
    const seconds = secondsOf(event.at)
    const { who, text } = spoken(event.actor ?? '', event.text.replace(/\s+/g, ' ').trim())
    const last = turns.at(-1)
    const isSame =
      last?.who === who &&
      last.text.length + text.length < longestLine &&
      (seconds === null || last.seconds === null || (seconds - last.seconds) * 1_000 < pauseMs)
    if (isSame) last.text += ` ${text}`
    else
      turns.push({
        who,
        label: event.at.replace(/^T\+/, ''),
        at: instant(event.utc, seconds, startedAt),
        seconds,
        text,
      })
  }
  return turns.map(({ who, label, at, text }) => ({
    text: `[${label}] ${who ? `${who}: ` : ''}${text}`.slice(0, limits.longText),
    at,
  }))
}

/** A tool without voices writes `Ana: we saw it`. */
function spoken(actor: string, text: string): { who: string; text: string } {
  if (actor) return { who: actor, text }
  const found = /^([\p{Lu}][\p{L}.' -]{0,40}):\s+(.+)$/u.exec(text)
  return found ? { who: found[1] ?? '', text: found[2] ?? '' } : { who: '', text }
}

function secondsOf(at: string): number | null {
  const found = /^T\+(\d+):(\d{2}):(\d{2})/.exec(at)
  return found ? Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3]) : null
}

function instant(utc: string | null, seconds: number | null, startedAt: string | null): string | null {
  if (utc !== null) return isoOf(new Date(utc))
  if (seconds === null || startedAt === null) return null
  return isoOf(new Date(Date.parse(startedAt) + seconds * 1_000))
}

/** The instant that a field for date and time tells, in the zone of the browser; null while it tells none. */
export const beginOf = (field: string): string | null => isoOf(new Date(field))

/** A year of five digits is typed quickly, and is no date. */
const isoOf = (date: Date): string | null => (Number.isNaN(date.getTime()) ? null : date.toISOString())
