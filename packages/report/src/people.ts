import type { PostmortemSnapshot, Seat } from '@second-story/postmortem'

/** How people appear: as what they do, until the group has decided for names. */
export interface People {
  /** A person who told something; their function, or `a participant`, unless names are shown. */
  readonly teller: (seat: string | null) => string
  /** A person who held the meeting; by name. */
  readonly named: (role: Seat['role']) => string
  readonly creator: string
}

export function peopleOf({ agenda }: PostmortemSnapshot): People {
  const seats = new Map(agenda.roster.map((seat) => [seat.id, seat]))
  const showNames = agenda.publication?.people === 'names'
  return {
    teller(seat) {
      if (seat === null) return 'anonymous'
      const known = seats.get(seat)
      if (!known) return 'a participant'
      return showNames ? known.name : known.function || 'a participant'
    },
    named: (role) =>
      agenda.roster
        .filter((seat) => seat.role === role && !seat.isRoomView)
        .map((seat) => seat.name)
        .join(', '),
    creator: seats.get(agenda.createdBy ?? '')?.name ?? '',
  }
}
