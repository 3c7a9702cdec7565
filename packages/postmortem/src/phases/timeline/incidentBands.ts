import type { Marker, TimelineEvent } from './schema.ts'

export const bandKinds = ['detection', 'diagnosis', 'repair'] as const
export type BandKind = (typeof bandKinds)[number]

/** A stretch of the incident between two marked times. */
export interface IncidentBand {
  /** More than one where the time between them is not marked. */
  readonly kinds: readonly [BandKind, ...BandKind[]]
  readonly name: string
  /** Milliseconds since 1970. */
  readonly from: number
  readonly until: number
  readonly isApproximate: boolean
}

/** What ends a band; the first marker that has a time counts. */
const edges: readonly (readonly Marker[])[] = [
  ['started', 'first-impact'],
  ['detected', 'first-report'],
  ['mitigated', 'hotfix'],
  ['resolved'],
]

/** Detection, diagnosis and repair, as far as the incident's clock is set. Whatever is marked out of order is passed over. */
export function incidentBands(timeline: readonly TimelineEvent[]): IncidentBand[] {
  const marked = new Map(
    timeline.flatMap((event) =>
      event.time.utc === null ? [] : event.markers.map((marker) => [marker, event.time] as const),
    ),
  )
  const bands: IncidentBand[] = []
  let begin: { edge: number; ms: number; isApproximate: boolean } | null = null
  for (const [edge, wanted] of edges.entries()) {
    const marker = wanted.find((each) => marked.has(each))
    const time = marker && marked.get(marker)
    const ms = Date.parse(time?.utc ?? '')
    if (!time || Number.isNaN(ms) || (begin !== null && ms < begin.ms)) continue
    const [first, ...more] = bandKinds.slice(begin?.edge ?? edge, edge)
    if (begin && first) {
      const isApproximate = begin.isApproximate || time.approximate
      bands.push({
        kinds: [first, ...more],
        name: spoken([first, ...more]),
        from: begin.ms,
        until: ms,
        isApproximate,
      })
    }
    begin = { edge, ms, isApproximate: time.approximate }
  }
  return bands
}

function spoken(kinds: readonly string[]): string {
  const words = kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : (kinds[0] ?? '')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
