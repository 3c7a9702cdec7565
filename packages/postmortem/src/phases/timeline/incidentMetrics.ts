import type { Marker, TimelineEvent } from './schema.ts'

export interface Metric {
  readonly id: 'detect' | 'acknowledge' | 'mitigate' | 'restore' | 'impact'
  readonly name: string
  /** Milliseconds; null when a marker is missing or unknown in time, or when the order makes no duration. */
  readonly ms: number | null
  readonly isApproximate: boolean
  /** Why there is none, or what stood in for a missing marker. */
  readonly note: string | null
}

interface Definition {
  readonly id: Metric['id']
  readonly name: string
  /** The first marker that is set counts; a later one is noted as a stand-in. */
  readonly from: readonly Marker[]
  readonly to: readonly Marker[]
}

const definitions: readonly Definition[] = [
  {
    id: 'detect',
    name: 'Time to detect',
    from: ['started', 'first-impact'],
    to: ['detected', 'first-report'],
  },
  {
    id: 'acknowledge',
    name: 'Time to acknowledge',
    from: ['detected', 'first-report'],
    to: ['acknowledged', 'declared'],
  },
  {
    id: 'mitigate',
    name: 'Time to mitigate',
    from: ['started', 'first-impact'],
    to: ['mitigated', 'hotfix', 'resolved'],
  },
  {
    id: 'restore',
    name: 'Time to restore',
    from: ['started', 'first-impact'],
    to: ['resolved', 'mitigated'],
  },
  { id: 'impact', name: 'Impact', from: ['first-impact', 'started'], to: ['resolved', 'mitigated'] },
]

/** Durations are derived from the marked events and never typed in; what cannot be derived says why. */
export function incidentMetrics(timeline: readonly TimelineEvent[]): Metric[] {
  const marked = new Map(timeline.flatMap((event) => event.markers.map((marker) => [marker, event] as const)))
  return definitions.map((definition) => derive(definition, marked))
}

function derive({ id, name, from, to }: Definition, marked: ReadonlyMap<Marker, TimelineEvent>): Metric {
  const none = (note: string): Metric => ({ id, name, ms: null, isApproximate: false, note })
  const begin = from.find((marker) => marked.has(marker))
  const end = to.find((marker) => marked.has(marker))
  if (!begin || !end) return none(`mark the event “${spoken(!begin ? from[0] : to[0])}”`)
  const [first, last] = [marked.get(begin)?.time, marked.get(end)?.time]
  if (!first?.utc || !last?.utc) return none(`the time of “${spoken(first?.utc ? end : begin)}” is unknown`)
  const ms = Date.parse(last.utc) - Date.parse(first.utc)
  // Real reviews have these (declared after it was mitigated): not clipped, not averaged, but said.
  if (ms < 0) return none(`“${spoken(end)}” lies before “${spoken(begin)}”`)
  const standIns = [begin !== from[0] && begin, end !== to[0] && end].filter((marker) => marker !== false)
  const note =
    standIns.length > 0 ? `from ${standIns.map((marker) => `“${spoken(marker)}”`).join(' and ')}` : null
  return { id, name, ms, isApproximate: first.approximate || last.approximate, note }
}

const spoken = (marker: Marker | undefined) => (marker ?? '').replace('-', ' ')
