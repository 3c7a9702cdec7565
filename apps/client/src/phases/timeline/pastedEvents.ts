import type { ParsedEvent } from '@second-story/intake'
import type { EventTime, NewEvent, TimelineEvent } from '@second-story/postmortem'
import { limits } from '@second-story/postmortem'

/** A line of a pasted log as an event of the timeline: its first line is the event, further lines are its detail. */
export function asNewEvent(event: ParsedEvent, id: string): NewEvent {
  const [first = '', ...rest] = event.text.split('\n')
  return {
    id,
    text: `${whoSaid(event)}${first}`.slice(0, limits.longText),
    detail: rest.join('\n').trim().slice(0, limits.longText),
    time: timeOf(event),
  }
}

export function timeOf(event: ParsedEvent): EventTime {
  return {
    utc: instant(event.utc),
    end: instant(event.endUtc ?? null),
    approximate: event.approx === true,
    said: event.end === undefined ? event.at : `${event.at}–${event.end}`,
  }
}

/** Tells which of the pasted events stand in the timeline already. */
export function knownEvents(timeline: readonly TimelineEvent[]): (event: ParsedEvent) => boolean {
  const known = new Set(timeline.map(({ time, text }) => identity(time, text)))
  return (event) => {
    const { time, text } = asNewEvent(event, '')
    return known.has(identity(time, text))
  }
}

const identity = (time: EventTime, text: string) => `${time.utc ?? time.said}|${text.trim()}`

// A chat export keeps the name apart from the words; neither must get lost.
const whoSaid = ({ actor, status, text }: ParsedEvent) =>
  [actor, status].map((who) => (who && !text.startsWith(who) ? `${who}: ` : '')).join('')

function instant(utc: string | null): string | null {
  const parsed = Date.parse(utc ?? '')
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString()
}
