import type { TimelineEvent } from '@second-story/postmortem'

/** By instant; an event whose time nobody knows keeps its place behind its predecessor. */
export function chronological(timeline: readonly TimelineEvent[]): TimelineEvent[] {
  let previous = Number.NEGATIVE_INFINITY
  return timeline
    .map((event) => {
      const instant = Date.parse(event.time.utc ?? '')
      if (!Number.isNaN(instant)) previous = instant
      return { event, key: previous }
    })
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ event }) => event)
}
