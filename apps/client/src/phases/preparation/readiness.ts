import type { AgendaSnapshot, RecordSnapshot } from '@second-story/postmortem'
import { stakes } from '@second-story/postmortem'
import { stakeLabels } from './stakeLabels.ts'

export interface ReadinessPart {
  readonly name: string
  /** Null: it is there. Else what would help. */
  readonly advice: string | null
  /** The id of the section where it is written. */
  readonly section: 'prepare-story' | 'prepare-log' | 'prepare-people'
}

const fewLetters = 20
const fewEvents = 3
const fewPeople = 3

/** What is still thin before the meeting; a hint, never a gate. */
export function readiness(
  { summary, timeline }: Pick<RecordSnapshot, 'summary' | 'timeline'>,
  { roster, kind }: Pick<AgendaSnapshot, 'roster' | 'kind'>,
): readonly ReadinessPart[] {
  const people = roster.filter((seat) => !seat.isRoomView && seat.role !== 'observer')
  const isNearMiss = kind === 'near-miss'
  const part = (
    name: string,
    section: ReadinessPart['section'],
    isThere: boolean,
    advice: string,
  ): ReadinessPart => ({ name, section, advice: isThere ? null : advice })
  return [
    part(
      'Summary',
      'prepare-story',
      summary.summary.trim().length >= fewLetters,
      'Two sentences that somebody outside the team understands.',
    ),
    part(
      isNearMiss ? 'What it could have touched' : 'Impact',
      'prepare-story',
      summary.impact.trim() !== '',
      isNearMiss ? 'Who would have felt it, had luck not helped?' : 'Who felt it, how many, for how long?',
    ),
    part(
      'Timeline',
      'prepare-log',
      timeline.length >= fewEvents,
      timeline.length === 0
        ? 'Paste the chat log or the alerts.'
        : 'A few more events, also from before the first alert.',
    ),
    part(
      'People',
      'prepare-people',
      people.length >= fewPeople && missing(roster).length <= 2,
      advisePeople(roster, people.length),
    ),
    part(
      'Scribe',
      'prepare-people',
      people.some((seat) => seat.role === 'scribe'),
      'Somebody who takes notes and does not lead.',
    ),
  ]
}

/** The kinds of people that nobody here has said to be. */
export const missing = (roster: AgendaSnapshot['roster']) =>
  stakes.filter((stake) => !roster.some((seat) => seat.stakes.includes(stake)))

function advisePeople(roster: AgendaSnapshot['roster'], count: number): string {
  const [first] = missing(roster)
  if (count < fewPeople || !first) return 'Invite those who were there, and those who felt it.'
  return `Nobody yet who ${stakeLabels[first]}.`
}
