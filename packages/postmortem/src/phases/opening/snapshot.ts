import type { AgendaSnapshot } from '../../agenda/snapshot.ts'

/** Who has read and accepted the ground rules; screens on a wall, and people without any, do not count. */
export function openingSnapshot(agenda: AgendaSnapshot) {
  const people = agenda.roster.filter((seat) => !seat.isRoomView && !seat.hasNoDevice)
  return {
    rules: agenda.groundRules,
    acknowledged: people.filter((seat) => agenda.acknowledged.includes(seat.id)),
    waitingFor: people.filter((seat) => !agenda.acknowledged.includes(seat.id)),
  }
}
