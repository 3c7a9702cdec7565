import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from './node.ts'
import { heading } from './node.ts'
import { notesSection } from './notes/section.ts'
import { parkingLotSection } from './parking-lot/section.ts'
import { peopleOf } from './people.ts'
import { closingSection } from './phases/closing/section.ts'
import { actionsSection, remediationSection } from './phases/commitment/section.ts'
import { ideasSection } from './phases/ideas/section.ts'
import { factorsSection, inquirySection } from './phases/inquiry/section.ts'
import { learningsSection } from './phases/learnings/section.ts'
import { openingSection } from './phases/opening/section.ts'
import {
  additionalInfoSection,
  descriptionSection,
  meetingTable,
  shortSummarySection,
  tagsSection,
  ticketsSection,
} from './phases/preparation/section.ts'
import { publicationSection } from './phases/publication/section.ts'
import { recapSection } from './phases/recap/section.ts'
import { shapingSection } from './phases/shaping/section.ts'
import { soakSection } from './phases/soak/section.ts'
import {
  metricsSection,
  perspectivesSection,
  timelineSection,
  whatHappenedSection,
} from './phases/timeline/section.ts'

export interface Report {
  readonly title: string
  readonly nodes: readonly ReportNode[]
}

/** The template's headings first, in their exact order; then what the review found beyond them. */
export function buildReport(snapshot: PostmortemSnapshot): Report {
  const people = peopleOf(snapshot)
  const title = snapshot.agenda.title
  const actions = [
    ...actionsSection(snapshot),
    ...shapingSection(snapshot),
    ...ideasSection(snapshot),
    ...parkingLotSection(snapshot),
  ]
  return {
    title,
    nodes: [
      heading(1, title),
      meetingTable(snapshot, people),
      ...timelineSection(snapshot),
      ...descriptionSection(snapshot),
      ...whatHappenedSection(snapshot),
      ...additionalInfoSection(snapshot),
      ...remediationSection(snapshot),
      ...ticketsSection(snapshot),
      ...shortSummarySection(snapshot),
      ...tagsSection(snapshot),
      ...perspectivesSection(snapshot, people),
      ...inquirySection(snapshot),
      ...factorsSection(snapshot),
      ...learningsSection(snapshot),
      ...notesSection(snapshot),
      ...soakSection(snapshot),
      ...recapSection(snapshot, people),
      ...(actions.length > 0 ? [heading(2, 'Actions'), ...actions] : []),
      ...openingSection(snapshot),
      ...closingSection(snapshot),
      ...metricsSection(snapshot),
      ...publicationSection(snapshot),
    ],
  }
}
