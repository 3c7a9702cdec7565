import type { PostmortemSnapshot, Seat } from '@second-story/postmortem'
import { withMentions } from './notes/mentions.ts'
import { peopleSetting, tookPart } from './people.ts'

/**
 * What may leave the house as data. Observers, screens on a wall and the hashes of anonymous keys stay behind. Unless
 * people appear by name, only who held the meeting and who opened it keep theirs, and nothing leads from them to what
 * they told: everybody tells from a nameless seat.
 */
export function forReaders(snapshot: PostmortemSnapshot): PostmortemSnapshot {
  const { agenda, voices } = snapshot
  const kept: PostmortemSnapshot = {
    ...snapshot,
    agenda: {
      ...agenda,
      roster: agenda.roster.filter(isPublic(snapshot)),
      ready: [],
      queue: [],
      floor: null,
      takeOver: null,
      pause: null,
      allowedWords: [],
    },
    voices: {
      ...voices,
      perspectives: voices.perspectives.map((each) => ({ ...each, keyHash: null })),
      parked: voices.parked.map((each) => ({ ...each, author: null, keyHash: null })),
    },
  }
  return peopleSetting(snapshot) === 'names' ? kept : nameless(kept)
}

const tellersOf = ({ perspectives, lateThoughts }: PostmortemSnapshot['voices']) =>
  new Set([...perspectives, ...lateThoughts].map(({ author }) => author))

function isPublic({ agenda, voices }: PostmortemSnapshot): (seat: Seat) => boolean {
  const tellers = tellersOf(voices)
  return (seat) =>
    !seat.isRoomView && (tookPart(seat) || seat.id === agenda.createdBy || tellers.has(seat.id))
}

function nameless(snapshot: PostmortemSnapshot): PostmortemSnapshot {
  const { agenda, voices, notes } = snapshot
  const hosts = agenda.roster.filter((seat) => seat.role === 'facilitator' || seat.id === agenda.createdBy)
  const hostId = new Map(hosts.map((seat, at) => [seat.id, numbered('host', at)]))
  const tellers = tellersOf(voices)
  const told = agenda.roster
    .filter((seat) => tellers.has(seat.id) || (tookPart(seat) && seat.function !== ''))
    .sort((a, b) => compare(a.function, b.function) || compare(a.id, b.id))
  const toldId = new Map(told.map((seat, at) => [seat.id, numbered('seat', at)]))
  const author = (id: string) => toldId.get(id) ?? 'seat-000'
  const authored = <T extends { readonly author: string | null }>(each: T): T => ({
    ...each,
    author: each.author === null ? null : author(each.author),
  })
  const shown = new Map(told.map((seat) => [seat.id, seat.function || 'participant']))
  return {
    ...snapshot,
    notes: withMentions(notes, (seat) => {
      const mention = toldId.get(seat)
      return { text: `@${shown.get(seat) ?? 'participant'}`, ...(mention ? { mention } : {}) }
    }),
    agenda: {
      ...agenda,
      createdBy: hostId.get(agenda.createdBy ?? '') ?? null,
      acknowledged: agenda.acknowledged.flatMap((id) => toldId.get(id) ?? []).sort(),
      roster: [
        ...hosts.map((seat) => ({
          ...seat,
          ...blank,
          id: hostId.get(seat.id) ?? '',
          name: seat.name,
          role: seat.role === 'facilitator' ? seat.role : ('observer' as const),
        })),
        ...told.map((seat) => ({
          ...seat,
          ...blank,
          id: author(seat.id),
          role: seat.role === 'facilitator' ? ('participant' as const) : seat.role,
          function: seat.function,
        })),
      ],
    },
    voices: {
      perspectives: voices.perspectives.map(authored),
      parked: voices.parked,
      lateThoughts: voices.lateThoughts.map((each) => ({ ...each, author: author(each.author) })),
      agreements: Object.fromEntries(
        Object.entries(voices.agreements).map(([event, given]) => [
          event,
          withoutPeople(Object.values(given)),
        ]),
      ),
    },
  }
}

const blank = { name: '', function: '', stakes: [], joinedAt: 0 }
const numbered = (word: string, at: number) => `${word}-${String(at + 1).padStart(3, '0')}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The answers without the people who gave them. */
const withoutPeople = <T extends string>(answers: readonly T[]): Record<string, T> =>
  Object.fromEntries([...answers].sort(compare).map((answer, at) => [numbered('answer', at), answer]))
