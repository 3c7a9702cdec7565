import type { Lane, Perspective, PostmortemSnapshot } from '@second-story/postmortem'
import { incidentMetrics, lanes } from '@second-story/postmortem'
import { oneLine } from '../../cleanText.ts'
import type { ListItem, ReportNode } from '../../node.ts'
import { bold, heading, item, line, listOf, table } from '../../node.ts'
import type { People } from '../../people.ts'
import { bulletsOf, linesOf } from '../../prose.ts'
import { duration, eventTime } from '../../time.ts'
import { chronological } from './chronological.ts'
import { incidentDrawing } from './incidentDrawing.ts'
import { incidentTimes } from './incidentTimes.ts'
import type { Pictures } from './pictures.ts'
import { pictureOf } from './pictures.ts'

const laneNames: Readonly<Record<Lane, string>> = {
  saw: 'Saw',
  knew: 'Knew',
  decided: 'Decided',
  expected: 'Expected',
  sense: 'Why it made sense then',
}
/** A heading is no place for a whole story. */
const longestHeading = 160

/** The incident's times. */
export const timelineSection = (postmortem: PostmortemSnapshot): ReportNode[] => [
  heading(2, 'Timeline'),
  table(['Incident', 'Value'], incidentTimes(postmortem.record.timeline)),
  ...incidentDrawing(postmortem),
]

/** The events, each with its time. */
export const whatHappenedSection = ({ record }: PostmortemSnapshot, pictures?: Pictures): ReportNode[] =>
  listOf(
    chronological(record.timeline).map((event) =>
      item(line([{ text: `${eventTime(event.time, record.summary.zone)}: ` }], event.text.trim() || '–'), [
        ...bulletsOf(event.detail),
        ...linesOf(event.effect ?? '').map((each) => item(`Effect: ${each}`)),
        ...linesOf(event.considered ?? '').map((each) => item(`Also considered: ${each}`)),
        ...linesOf(event.evidence).map((each) => item(`Evidence: ${each}`)),
        ...(event.images ?? []).map((each) => item(pictureOf(each, pictures))),
      ]),
    ),
  )

/** Accounts stand side by side; none is merged into another. */
export function perspectivesSection({ record, voices }: PostmortemSnapshot, people: People): ReportNode[] {
  const events = chronological(record.timeline)
  const known = new Set(events.map(({ id }) => id))
  const told = (perspectives: readonly Perspective[]) =>
    listOf(perspectives.flatMap((each) => account(each, people)))
  const under = (title: string, nodes: ReportNode[]) =>
    nodes.length === 0 ? [] : [heading(3, title), ...nodes]
  return [
    ...events.flatMap((event) =>
      under(
        excerpt(`${eventTime(event.time, record.summary.zone)}: ${oneLine(event.text)}`),
        told(voices.perspectives.filter((each) => each.event === event.id)),
      ),
    ),
    ...under(
      'The incident as a whole',
      told(voices.perspectives.filter(({ event }) => event === null || !known.has(event))),
    ),
    ...under('Agreement', agreement({ record, voices })),
  ]
}

function account(perspective: Perspective, people: People): ListItem[] {
  const written = lanes.flatMap((lane) => {
    const text = perspective.lanes[lane]?.trim()
    return text ? [{ lane, text }] : []
  })
  const [only] = written
  if (!only) return []
  const teller = people.teller(perspective.author)
  const said = written.map(({ lane, text }) => `${laneNames[lane]}: ${text}`)
  if (written.length > 1)
    return [
      item(
        line(bold([{ text: teller }]), ':'),
        said.map((each) => item(each)),
      ),
    ]
  return [item(line(only.lane === 'saw' ? only.text : (said[0] ?? ''), [{ text: ` (${teller})` }]))]
}

/** How many saw it so and how many otherwise; never who, and never a vote. */
function agreement({ record, voices }: Pick<PostmortemSnapshot, 'record' | 'voices'>): ReportNode[] {
  const asked = [
    ...chronological(record.timeline).map(({ id, text }) => ({ id, text: oneLine(text) })),
    { id: 'impact', text: 'The impact' },
  ]
  const lines = asked.flatMap(({ id, text }) => {
    const answers = Object.hasOwn(voices.agreements, id) ? Object.values(voices.agreements[id] ?? {}) : []
    const count = (answer: string) => answers.filter((each) => each === answer).length
    const facts = [
      [count('agree'), 'saw it so'],
      [count('differently'), 'saw it differently'],
      [count('not-there'), 'not there'],
    ] as const
    const said = facts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`)
    return said.length === 0 ? [] : [item(`${text} (${said.join(', ')})`)]
  })
  return listOf(lines)
}

/** At the end, because a review is no score card; on a near miss only what can be told. */
export function durationsSection({ agenda, record }: PostmortemSnapshot): ReportNode[] {
  if (record.timeline.every(({ markers }) => markers.length === 0)) return []
  const metrics = incidentMetrics(record.timeline).filter(
    ({ ms }) => agenda.kind === 'incident' || ms !== null,
  )
  if (metrics.length === 0) return []
  return [
    table(
      ['Duration', 'Value'],
      metrics.map(({ name, ms, isApproximate, note }) => [
        name,
        `${ms === null ? '–' : `${isApproximate ? '≈ ' : ''}${duration(ms)}`}${note ? ` (${note})` : ''}`,
      ]),
    ),
  ]
}

function excerpt(text: string): string {
  const signs = [...text.slice(0, longestHeading * 2)]
  return signs.length > longestHeading ? `${signs.slice(0, longestHeading).join('').trimEnd()}…` : text
}
