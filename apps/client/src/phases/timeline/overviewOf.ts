import type { TimelineEvent } from '@second-story/postmortem'

/**
 * At most `most` events for a wall that cannot scroll, in their order: the first and the last, those that carry a marker
 * or an account, and then evenly from the rest.
 */
export function overviewOf(
  timeline: readonly TimelineEvent[],
  isTold: (event: string) => boolean,
  most: number,
): readonly TimelineEvent[] {
  if (timeline.length <= most) return timeline
  const chosen = new Set<TimelineEvent>()
  const take = (event: TimelineEvent | undefined) => {
    if (event && chosen.size < most) chosen.add(event)
  }
  take(timeline[0])
  take(timeline.at(-1))
  for (const event of timeline) if (event.markers.length > 0) take(event)
  for (const event of timeline) if (isTold(event.id)) take(event)
  const rest = timeline.filter((event) => !chosen.has(event))
  const left = most - chosen.size
  for (let n = 0; n < left; n++) take(rest[Math.floor((n * rest.length) / left)])
  return timeline.filter((event) => chosen.has(event))
}
