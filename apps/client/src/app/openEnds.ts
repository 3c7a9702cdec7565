import type { AgendaSnapshot, RecordSnapshot, VoicesSnapshot } from '@second-story/postmortem'
import { openingSnapshot } from '@second-story/postmortem'
import { agreementCount } from '../phases/timeline/agreementCount.ts'
import { counted } from '../phases/timeline/labels.ts'

interface Situation {
  readonly agenda: AgendaSnapshot
  readonly voices: VoicesSnapshot
  readonly record: RecordSnapshot
  /** Other people who are in the middle of a sentence. */
  readonly typing: number
}

export const stillTyping = (people: number) => `${counted(people, 'person is', 'people are')} still typing`

/** What would be left behind by going on now: said once, and never in the way. */
export function openEnds({ agenda, voices, record, typing }: Situation): string[] {
  return [
    typing > 0 && stillTyping(typing),
    agenda.waiting.entries > 0 && `${counted(agenda.waiting.entries, 'text is', 'texts are')} not revealed`,
    agenda.phase === 'opening' && rulesNotAgreed(agenda),
    agenda.phase === 'timeline' && eventsNotAgreed(agenda, voices, record),
    agenda.phase === 'shaping' &&
      !agenda.ratingsRevealed &&
      Object.values(agenda.ratings).some(({ rated }) => rated > 0) &&
      'the ratings are not shown yet',
  ].filter((each) => typeof each === 'string')
}

function rulesNotAgreed(agenda: AgendaSnapshot): string | false {
  const { waitingFor } = openingSnapshot(agenda)
  const people = waitingFor.filter(({ role }) => role !== 'observer').length
  return people > 0 && `${counted(people, 'person has', 'people have')} not agreed to the ground rules`
}

/** Nobody said yes, or somebody saw it differently and told nothing of it. Silent until the round has begun. */
function eventsNotAgreed(
  { roster }: AgendaSnapshot,
  { agreements, perspectives }: VoicesSnapshot,
  { timeline }: RecordSnapshot,
): string | false {
  const counts = timeline.map((event) => ({ event, ...agreementCount(agreements[event.id], roster) }))
  if (counts.every(({ answered }) => answered === 0)) return false
  const open = counts.filter(
    ({ event, agreed, differently }) =>
      agreed === 0 || (differently > 0 && !perspectives.some((each) => each.event === event.id)),
  ).length
  return open > 0 && `${counted(open, 'event is', 'events are')} not agreed`
}
