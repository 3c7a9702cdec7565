import type { OpenPostmortem } from '../document/openPostmortem.ts'

type Attended = Pick<OpenPostmortem, 'attendees'>

export interface Absence {
  /** Notes who is here; call it every now and then. */
  look(open: readonly Attended[]): void
  /** For how long no socket of the seat has been open, in milliseconds. */
  absentFor(postmortem: Attended, seat: string): number
}

/**
 * Remembers when each seat was last here. A post-mortem that was just opened, as after a restart, begins with everybody
 * here: nobody is taken for absent who only had no time to come back.
 */
export function createAbsence(now: () => number): Absence {
  const lastSeen = new WeakMap<Attended, { readonly since: number; readonly seats: Map<string, number> }>()
  const noted = (postmortem: Attended) => {
    const known = lastSeen.get(postmortem) ?? { since: now(), seats: new Map<string, number>() }
    lastSeen.set(postmortem, known)
    return known
  }
  return {
    look(open) {
      for (const postmortem of open) {
        const { seats } = noted(postmortem)
        for (const { seat } of postmortem.attendees) seats.set(seat, now())
      }
    },
    absentFor(postmortem, seat) {
      const { since, seats } = noted(postmortem)
      for (const attendee of postmortem.attendees) if (attendee.seat === seat) return 0
      return now() - (seats.get(seat) ?? since)
    },
  }
}
