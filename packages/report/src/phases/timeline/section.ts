import type { Lane, Marker, PostmortemSnapshot } from '@second-story/postmortem'
import { incidentMetrics, lanes } from '@second-story/postmortem'
import type { ListItem, ReportNode } from '../../node.ts'
import { heading, item, linesOf, list, paragraph } from '../../node.ts'
import type { People } from '../../people.ts'
import { duration, eventTime, utcTime } from '../../time.ts'

const inTable: readonly Marker[] = ['started', 'resolved', 'detected']
const markerNames: Readonly<Record<Marker, string>> = {
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
const laneNames: Readonly<Record<Lane, string>> = {
  saw: 'Saw',
  knew: 'Knew',
  decided: 'Decided',
  expected: 'Expected',
  sense: 'Why it made sense then',
}

/** The incident's times, in the order of the template. */
export function timelineSection({ record }: PostmortemSnapshot): ReportNode[] {
  const at = new Map<Marker, string>()
  for (const event of record.timeline) {
    for (const marker of event.markers) {
      if (event.time.utc) at.set(marker, `${event.time.approximate ? '~' : ''}${utcTime(event.time.utc)}`)
    }
  }
  const additional = [...at]
    .filter(([marker]) => !inTable.includes(marker))
    .map(([marker, time]) => `${markerNames[marker]} ${time}`)
  return [
    heading(2, 'Timeline'),
    {
      kind: 'table',
      head: ['Incident', 'Value'],
      rows: [
        ['Start Time', at.get('started') ?? at.get('first-impact') ?? '–'],
        ['End Time', at.get('resolved') ?? at.get('mitigated') ?? '–'],
        ['Detect Time', at.get('detected') ?? at.get('first-report') ?? '–'],
        ['Additional', additional.join('; ') || '–'],
      ],
    },
  ]
}

export function whatHappenedSection({ record }: PostmortemSnapshot): ReportNode[] {
  const items = record.timeline.map((event) =>
    item(`${eventTime(event.time, record.summary.zone)}: ${oneLine(event.text)}`, [
      ...linesOf(event.detail).map((line) => item(line)),
      ...linesOf(event.evidence).map((line) => item(`Evidence: ${line}`)),
    ]),
  )
  return [heading(2, 'What happened'), ...(items.length > 0 ? list(items) : [paragraph('–')])]
}

/** Accounts stand side by side; none is merged into another. */
export function perspectivesSection({ record, voices }: PostmortemSnapshot, people: People): ReportNode[] {
  if (voices.perspectives.length === 0) return []
  const known = new Set(record.timeline.map(({ id }) => id))
  const groups = [
    ...record.timeline.map((event) => ({
      id: event.id,
      title: `${eventTime(event.time, record.summary.zone)}: ${oneLine(event.text)}`,
    })),
    { id: null, title: 'The incident as a whole' },
  ]
  const nodes = groups.flatMap(({ id, title }) => {
    const told = voices.perspectives.filter(({ event }) =>
      id === null ? event === null || !known.has(event) : event === id,
    )
    return told.length === 0
      ? []
      : [heading(3, title), ...list(told.map((each) => accountItem(each.lanes, people.teller(each.author))))]
  })
  return [heading(2, 'Perspectives'), ...nodes, ...agreementNodes({ record, voices })]
}

function accountItem(written: Readonly<Partial<Record<Lane, string>>>, teller: string): ListItem {
  const parts = lanes.flatMap((lane) => (written[lane] ? [{ lane, text: oneLine(written[lane]) }] : []))
  const [only] = parts
  if (parts.length === 1 && only) {
    return item(`${only.lane === 'saw' ? '' : `${laneNames[only.lane]}: `}${only.text} (${teller})`)
  }
  return item(
    `${teller}:`,
    parts.map(({ lane, text }) => item(`${laneNames[lane]}: ${text}`)),
  )
}

function agreementNodes({ record, voices }: Pick<PostmortemSnapshot, 'record' | 'voices'>): ReportNode[] {
  const lines = record.timeline.flatMap((event) => {
    const answers = Object.values(voices.agreements[event.id] ?? {})
    if (answers.length === 0) return []
    const count = (answer: string) => answers.filter((each) => each === answer).length
    const differently = count('differently')
    return [
      item(
        `${oneLine(event.text)}: agreed by ${count('agree')}${differently > 0 ? `, seen differently by ${differently}` : ''}`,
      ),
    ]
  })
  return lines.length === 0 ? [] : [heading(3, 'Agreement'), ...list(lines)]
}

/** At the end, because a review is no score card; none are forced on a near miss. */
export function metricsSection({ agenda, record }: PostmortemSnapshot): ReportNode[] {
  const metrics = incidentMetrics(record.timeline)
  if (agenda.kind === 'near-miss' || metrics.every(({ ms }) => ms === null)) return []
  return [
    heading(2, 'Durations'),
    {
      kind: 'table',
      head: ['Duration', 'Value'],
      rows: metrics.map(({ name, ms, isApproximate, note }) => [
        name,
        `${ms === null ? '–' : `${isApproximate ? '≈ ' : ''}${duration(ms)}`}${note ? ` (${note})` : ''}`,
      ]),
    },
  ]
}

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim() || '–'
