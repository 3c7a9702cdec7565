import type { PostmortemSnapshot } from '@second-story/postmortem'
import { oneLine } from './cleanText.ts'
import type { ReportNode } from './node.ts'
import { heading, table } from './node.ts'
import { notesSection } from './notes/section.ts'
import { parkingLotSection } from './parking-lot/section.ts'
import type { PeopleSetting } from './people.ts'
import { peopleOf, peopleSetting } from './people.ts'
import { closingSection } from './phases/closing/section.ts'
import { commitmentSection, remediationBullets } from './phases/commitment/section.ts'
import { ideasSection } from './phases/ideas/section.ts'
import { factorsSection, inquirySection } from './phases/inquiry/section.ts'
import { learningsSection } from './phases/learnings/section.ts'
import { openingSection } from './phases/opening/section.ts'
import { preparationSection } from './phases/preparation/section.ts'
import { publicationSection } from './phases/publication/section.ts'
import { recapSection } from './phases/recap/section.ts'
import { shapingSection } from './phases/shaping/section.ts'
import { soakSection } from './phases/soak/section.ts'
import type { Pictures } from './phases/timeline/pictures.ts'
import {
  durationsSection,
  perspectivesSection,
  timelineSection,
  whatHappenedSection,
} from './phases/timeline/section.ts'
import { orDash } from './prose.ts'

export interface Report {
  readonly title: string
  readonly nodes: readonly ReportNode[]
}

export interface ReportOptions {
  /** How people appear; without it as the publication says, and as roles until then. */
  readonly people?: PeopleSetting
  /** Where pictures lie; without it they are named by their description alone. */
  readonly pictures?: Pictures
}

/** The template's headings first, in their exact order; then what the review found beyond them. */
export function buildReport(snapshot: PostmortemSnapshot, options: ReportOptions = {}): Report {
  const setting = options.people ?? peopleSetting(snapshot)
  const people = peopleOf(snapshot, setting)
  const title = snapshot.agenda.title.trim() === '' ? 'Untitled post-mortem' : oneLine(snapshot.agenda.title)
  const { meeting, description, additionalInfo, tickets, shortSummary, tags } = preparationSection(
    snapshot,
    people,
  )
  const template = [
    heading(1, [{ text: title }]),
    table(['Meeting', 'Value'], meeting),
    ...timelineSection(snapshot),
    heading(2, 'Description'),
    ...description,
    heading(2, 'What happened'),
    ...orDash(whatHappenedSection(snapshot, options.pictures)),
    heading(2, 'Additional Info'),
    ...orDash(additionalInfo),
    heading(2, 'Remediation'),
    ...orDash(remediationBullets(snapshot)),
    heading(2, 'Bug Tickets'),
    ...orDash(tickets),
    heading(2, 'Short Summary'),
    ...orDash(shortSummary),
    heading(2, 'Tags'),
    ...orDash(tags),
  ]
  const beyond = [
    ...section('Perspectives', perspectivesSection(snapshot, people)),
    ...section('Inquiry', inquirySection(snapshot)),
    ...section('Contributing factors', factorsSection(snapshot)),
    ...section('Learnings', learningsSection(snapshot)),
    ...section('Notes', notesSection(snapshot, people)),
    ...section('Soak', soakSection(snapshot)),
    ...section('Late thoughts', recapSection(snapshot, people)),
    ...section(
      'Actions',
      commitmentSection(snapshot),
      shapingSection(snapshot),
      ideasSection(snapshot),
      parkingLotSection(snapshot),
    ),
    ...section('Meeting', openingSection(snapshot, people), closingSection(snapshot)),
    ...section('Durations', durationsSection(snapshot)),
    ...section('What was withheld', publicationSection(snapshot, setting)),
  ]
  return { title, nodes: beyond.length > 0 ? [...template, { kind: 'rule' }, ...beyond] : template }
}

/** Beyond the template, a heading stands only where something stands under it. */
function section(title: string, ...parts: readonly ReportNode[][]): ReportNode[] {
  const nodes = parts.flat()
  return nodes.length === 0 ? [] : [heading(2, title), ...nodes]
}
