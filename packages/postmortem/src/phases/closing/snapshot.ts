import type { AgendaSnapshot, PollResult } from '../../agenda/snapshot.ts'

/** The two questions at the door: null until their result is shown. */
export function closingSnapshot(agenda: AgendaSnapshot) {
  return {
    learnedSomething: yesOf(agenda.polls['learned-something']),
    comeAgain: yesOf(agenda.polls['come-again']),
  }
}

const yesOf = ({ answered, counts }: PollResult) =>
  counts === null ? null : { yes: counts['1'] ?? 0, answered }
