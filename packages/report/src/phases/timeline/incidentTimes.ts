import type { Marker, TimelineEvent } from '@second-story/postmortem'
import { markers } from '@second-story/postmortem'
import { eventTime } from '../../time.ts'

const names: Readonly<Record<Marker, string>> = {
  started: 'Started',
  'first-impact': 'First User Impact',
  'first-report': 'First User Report',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  declared: 'Declared',
  mitigated: 'Mitigated',
  hotfix: 'Hotfix',
  resolved: 'Resolved',
}

/** The marked times of the incident, as the template's table wants them. */
export function incidentTimes(timeline: readonly TimelineEvent[]): readonly (readonly [string, string])[] {
  const marked = new Map(timeline.flatMap((event) => event.markers.map((marker) => [marker, event] as const)))
  const start = first(marked, ['started', 'first-impact'])
  const end = first(marked, ['resolved', 'mitigated'])
  const detect = first(marked, ['detected', 'first-report'])
  const shown = new Set([start, end, detect].flatMap((each) => each?.marker ?? []))
  const additional = markers.flatMap((marker) => {
    const event = marked.get(marker)
    if (!event || shown.has(marker)) return []
    const day = eventTime(event.time, 'UTC')
    return [`${names[marker]} ${start ? withoutDay(day, start.time) : day}`]
  })
  return [
    ['Start Time', start?.said ?? '–'],
    ['End Time', end?.said ?? '–'],
    ['Detect Time', detect?.said ?? '–'],
    ['Additional', additional.join('; ') || '–'],
  ]
}

/** The first of `wanted` that is marked; any but the very first is a stand-in, and says so. */
function first(marked: ReadonlyMap<Marker, TimelineEvent>, wanted: readonly Marker[]) {
  const marker = wanted.find((each) => marked.has(each))
  const event = marker && marked.get(marker)
  if (!event) return null
  const time = eventTime(event.time, 'UTC')
  return { marker, time, said: marker === wanted[0] ? time : `${time} (${names[marker].toLowerCase()})` }
}

/** `09:15` on the day of the start, else with its date; ranges and uncertain times stay whole. */
function withoutDay(time: string, start: string): string {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) UTC$/.exec(time) ?? []
  return day !== undefined && clock !== undefined && start.replace('~', '').startsWith(day) ? clock : time
}
