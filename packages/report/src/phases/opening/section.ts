import type { PostmortemSnapshot } from '@second-story/postmortem'
import { openingSnapshot } from '@second-story/postmortem'
import { oneLine } from '../../cleanText.ts'
import type { ReportNode } from '../../node.ts'
import { heading, item, listOf } from '../../node.ts'
import type { People } from '../../people.ts'
import { stamp } from '../../time.ts'

const meetingNames = { review: 'Review meeting', action: 'Action meeting' } as const

/** When the meetings were, who took part, and what was agreed on before the first word. */
export function openingSection({ agenda }: PostmortemSnapshot, people: People): ReportNode[] {
  const { publication, meetings } = agenda
  const { rules } = openingSnapshot(agenda)
  const dates = (['review', 'action'] as const).flatMap((name) => {
    const date = meetings[name]
    return date ? [item(`${meetingNames[name]}: ${oneLine(date.at.replace('T', ' '))} (${date.zone})`)] : []
  })
  const facts = [
    ...dates,
    ...(people.tookPart.length > 0 ? [item(`Took part: ${people.tookPart.map(oneLine).join(', ')}`)] : []),
    ...(publication ? [item(`Published: version ${publication.version}, ${stamp(publication.at)}`)] : []),
  ]
  const written = agenda.visited.includes('opening') ? rules.filter((rule) => rule.trim() !== '') : []
  return [
    ...listOf(facts),
    ...(written.length > 0 ? [heading(3, 'Ground rules'), ...listOf(written.map((rule) => item(rule)))] : []),
  ]
}
