import type { PostmortemSnapshot, Seat } from '@second-story/postmortem'

/**
 * What may leave the meeting. Observers and screens are not listed; whoever told something appears as what they do,
 * unless the group decided for names; the hashes of anonymous texts stay on the server.
 */
export function forReaders(snapshot: PostmortemSnapshot): PostmortemSnapshot {
  const { agenda, voices } = snapshot
  const showNames = agenda.publication?.people === 'names'
  const isListed = (seat: Seat) =>
    !seat.isRoomView && (seat.role !== 'observer' || seat.id === agenda.createdBy)
  const keepsName = (seat: Seat) => showNames || seat.role === 'facilitator' || seat.id === agenda.createdBy
  return {
    ...snapshot,
    agenda: {
      ...agenda,
      ready: [],
      roster: agenda.roster
        .filter(isListed)
        .map((seat) => (keepsName(seat) ? seat : { ...seat, name: seat.function || `a ${seat.role}` })),
    },
    voices: {
      ...voices,
      perspectives: voices.perspectives.map((each) => ({ ...each, keyHash: null })),
      parked: voices.parked.map((each) => ({ ...each, author: null, keyHash: null })),
    },
  }
}
