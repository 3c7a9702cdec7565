import type { PostmortemSnapshot, Seat } from '@second-story/postmortem'
import { contributors } from '@second-story/postmortem'

/** How people appear: as what they do, until the group has decided for names. */
export interface People {
  /** A person who told something. */
  readonly teller: (seat: string | null) => string
  readonly facilitators: string
  readonly creator: string
  /** Everybody who took part; observers and screens on a wall are never listed. */
  readonly tookPart: readonly string[]
}

export type PeopleSetting = 'roles' | 'names'

export const peopleSetting = ({ agenda }: Pick<PostmortemSnapshot, 'agenda'>): PeopleSetting =>
  agenda.publication?.people === 'names' ? 'names' : 'roles'

export const tookPart = (seat: Seat): boolean =>
  !seat.isRoomView && contributors.some((role) => role === seat.role)

export function peopleOf(snapshot: PostmortemSnapshot, setting: PeopleSetting): People {
  const { roster, createdBy } = snapshot.agenda
  const seats = new Map(roster.map((seat) => [seat.id, seat]))
  const shown = (seat: Seat) => (setting === 'names' && seat.name) || seat.function || 'participant'
  const participants = roster.filter(tookPart)
  const listed =
    setting === 'names' ? participants.map(shown) : participants.map((seat) => seat.function).filter(Boolean)
  return {
    teller(id) {
      if (id === null) return 'anonymous'
      const seat = seats.get(id)
      return seat ? shown(seat) : 'participant'
    },
    facilitators: participants
      .filter(({ role }) => role === 'facilitator')
      .map(({ name }) => name)
      .filter(Boolean)
      .join(', '),
    creator: seats.get(createdBy ?? '')?.name ?? '',
    // In the order of the alphabet, so that the order in which people joined tells nothing.
    tookPart: [...new Set(listed)].sort(),
  }
}
