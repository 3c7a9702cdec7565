import { useEffect, useState } from 'react'
import { keepIdentity } from './keepIdentity.ts'
import { useDocument } from './usePostmortem.ts'

export interface Presence {
  /** Seats with at least one open socket. */
  readonly online: readonly string[]
  readonly typing: readonly string[]
}

/** Who is here, as the server vouches for it. */
export function usePresence(): Presence {
  const { awareness } = useDocument('agenda').socket
  const [presence, setPresence] = useState<Presence>({ online: [], typing: [] })
  useEffect(() => {
    const read = () => {
      const online = new Set<string>()
      const typing = new Set<string>()
      for (const state of awareness.getStates().values()) {
        const seat = state['user']?.seat
        if (typeof seat !== 'string') continue
        online.add(seat)
        if (state['typing'] === true) typing.add(seat)
      }
      setPresence((before) =>
        keepIdentity(before, { online: [...online].sort(), typing: [...typing].sort() }),
      )
    }
    awareness.on('change', read)
    read()
    return () => awareness.off('change', read)
  }, [awareness])
  return presence
}
