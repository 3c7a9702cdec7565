import type { PostmortemSnapshot } from '@second-story/postmortem'
import { cleanText, oneLine } from '../../cleanText.ts'
import type { ReportNode, Words } from '../../node.ts'
import { listOf, paragraph, quote } from '../../node.ts'
import type { People } from '../../people.ts'
import { bulletsOf, proseOf } from '../../prose.ts'
import { stamp } from '../../time.ts'

/** What was written before the meeting; the template has a place of its own for each part. */
export interface PreparationSection {
  readonly meeting: readonly (readonly Words[])[]
  readonly description: ReportNode[]
  readonly additionalInfo: ReportNode[]
  readonly tickets: ReportNode[]
  readonly shortSummary: ReportNode[]
  readonly tags: ReportNode[]
}

export function preparationSection(snapshot: PostmortemSnapshot, people: People): PreparationSection {
  const { summary } = snapshot.record
  return {
    meeting: [
      ['Date', meetingDate(snapshot)],
      ['Contact', oneLine(summary.contact.trim() || people.creator)],
      ['Created by', oneLine(people.creator)],
      ['Facilitated by', oneLine(people.facilitators)],
    ],
    description: [
      quote(`Severity: ${summary.severity ?? '–'}`),
      ...proseOf(summary.description.trim() || summary.summary),
      ...listOf(bulletsOf(summary.impact)),
    ],
    additionalInfo: listOf(bulletsOf(summary.additionalInfo)),
    tickets: listOf(bulletsOf(summary.tickets)),
    shortSummary: proseOf(summary.summary),
    tags: tagsOf(summary.tags),
  }
}

/** Where no date was set, the day on which the post-mortem was opened stands in, and says so. */
function meetingDate({ agenda }: PostmortemSnapshot): string {
  const day = agenda.meetings.review?.at.slice(0, 10)
  return day ? oneLine(day) : `${stamp(agenda.createdAt).slice(0, 10)} (opened)`
}

function tagsOf(text: string): ReportNode[] {
  const tags = cleanText(text)
    .split(/[,\n]/)
    .map((tag) => tag.trim())
    .filter(Boolean)
  return tags.length === 0 ? [] : [paragraph(tags.join(', '))]
}
