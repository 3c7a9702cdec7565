import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, linesOf, list, paragraph } from '../../node.ts'
import type { People } from '../../people.ts'

/** The meeting's table under the title. */
export function meetingTable({ agenda, record }: PostmortemSnapshot, people: People): ReportNode {
  const date =
    agenda.meetings.review?.at.slice(0, 10) ?? new Date(agenda.createdAt).toISOString().slice(0, 10)
  return {
    kind: 'table',
    head: ['Meeting', 'Value'],
    rows: [
      ['Date', date],
      ['Contact', record.summary.contact || people.creator],
      ['Created by', people.creator],
      ['Facilitated by', people.named('facilitator')],
    ],
  }
}

export function descriptionSection({ record: { summary } }: PostmortemSnapshot): ReportNode[] {
  const text = summary.description.trim() || summary.summary.trim()
  return [
    heading(2, 'Description'),
    { kind: 'quote', content: [{ text: `Severity: ${summary.severity ?? '–'}` }] },
    ...(text ? linesOf(text).map(paragraph) : []),
    ...list(linesOf(summary.impact).map((line) => item(line))),
  ]
}

export const additionalInfoSection = ({ record: { summary } }: PostmortemSnapshot): ReportNode[] => [
  heading(2, 'Additional Info'),
  ...orDash(list(linesOf(summary.additionalInfo).map((line) => item(line)))),
]

export const ticketsSection = ({ record: { summary } }: PostmortemSnapshot): ReportNode[] => [
  heading(2, 'Bug Tickets'),
  ...orDash(list(linesOf(summary.tickets).map((line) => item(line)))),
]

export const shortSummarySection = ({ record: { summary } }: PostmortemSnapshot): ReportNode[] => [
  heading(2, 'Short Summary'),
  ...orDash(linesOf(summary.summary).map(paragraph)),
]

export const tagsSection = ({ record: { summary } }: PostmortemSnapshot): ReportNode[] => {
  const tags = summary.tags
    .split(/[,\n]/)
    .map((tag) => tag.trim())
    .filter(Boolean)
  return [heading(2, 'Tags'), paragraph(tags.join(', ') || '–')]
}

/** A heading of the template always stands, with a dash where nothing is known. */
export const orDash = (nodes: ReportNode[]): ReportNode[] => (nodes.length > 0 ? nodes : [paragraph('–')])
