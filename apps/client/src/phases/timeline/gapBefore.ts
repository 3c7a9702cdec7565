import type { TimelineEvent } from '@second-story/postmortem'

/** Above this a pause in the log is worth a question; above a day it is a night, a weekend, another shift. */
const shortestMs = 20 * 60_000
const longestMs = 24 * 60 * 60_000

/** How long nothing is told before `event`, where that is worth a question; else null. */
export function gapBefore(before: TimelineEvent | undefined, event: TimelineEvent): number | null {
  if (!before?.time.utc || !event.time.utc) return null
  const gap = Date.parse(event.time.utc) - Date.parse(before.time.end ?? before.time.utc)
  return gap >= shortestMs && gap < longestMs ? gap : null
}
