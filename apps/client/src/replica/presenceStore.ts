import type { PhaseId, ReactionKind } from '@second-story/postmortem'
import { isPhase, reactionKinds } from '@second-story/postmortem'
import type { Awareness } from 'y-protocols/awareness'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

/** Who is here, as the server vouches for it; all by seat id. */
export interface Presence {
  /** Seats with at least one open socket. */
  readonly online: ReadonlySet<string>
  readonly typing: ReadonlySet<string>
  /** Which phase somebody looks at. */
  readonly looksAt: ReadonlyMap<string, PhaseId>
  /** What somebody shows in passing. */
  readonly reactions: ReadonlyMap<string, ReactionKind>
}

/** One store for the whole meeting: with two hundred people not every face listens for itself. */
export function presenceStore(awareness: Awareness, mySeat: string): StoreApi<Presence> {
  const store = createStore(() => read(awareness, mySeat))
  awareness.on('change', () => {
    const before = store.getState()
    const next = read(awareness, mySeat)
    if (!isEqual(before.online, next.online) || !isEqual(before.typing, next.typing)) store.setState(next)
    else if (!isEqual(before.looksAt, next.looksAt) || !isEqual(before.reactions, next.reactions))
      store.setState({ looksAt: next.looksAt, reactions: next.reactions })
  })
  return store
}

function read(awareness: Awareness, mySeat: string): Presence {
  const online = new Set<string>()
  const typing = new Set<string>()
  const looksAt = new Map<string, PhaseId>()
  const reactions = new Map<string, ReactionKind>()
  for (const [client, state] of awareness.getStates()) {
    // The server's stamp on my own state never comes back to me: y-protocols keeps what is newer.
    const seat = client === awareness.clientID ? mySeat : state['user']?.seat
    if (typeof seat !== 'string') continue
    online.add(seat)
    if (state['typing'] === true) typing.add(seat)
    if (isPhase(state['phase'])) looksAt.set(seat, state['phase'])
    const reaction = reactionKinds.find((kind) => kind === state['reaction'])
    if (reaction) reactions.set(seat, reaction)
  }
  return { online, typing, looksAt, reactions }
}

type Collection = ReadonlySet<string> | ReadonlyMap<string, string>

const isEqual = (a: Collection, b: Collection) =>
  a.size === b.size &&
  [...a.entries()].every(([key, value]) => ('get' in b ? b.get(key) === value : b.has(key)))
