import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { SocketStatus } from '../socket/openSocket.ts'
import { keepIdentity } from './keepIdentity.ts'
import { useMeeting } from './MeetingContext.ts'
import type { Meeting, ReplicaName } from './openMeeting.ts'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not connected; what is typed stays on this device until it is. */
  | { readonly kind: 'offline'; readonly hasUnsaved: boolean }
  /** The server's disk takes nothing just now; what is typed waits here and there. */
  | { readonly kind: 'disk-trouble'; readonly sentence: string; readonly hasUnsaved: boolean }
  | { readonly kind: 'refused'; readonly sentence: string; readonly documents: readonly ReplicaName[] }
  | { readonly kind: 'removed' }

/** The worst of all open documents: “saved” means that everything typed here is on the server's disk. */
export function useSaveState(): SaveState {
  const meeting = useMeeting()
  const generations = useStore(meeting.generations)
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  useEffect(() => {
    const read = () => setState((before) => keepIdentity(before, saveState(meeting)))
    const stops = meeting.opened().map(({ socket }) => socket.status.subscribe(read))
    read()
    return () => {
      for (const stop of stops) stop()
    }
  }, [meeting, generations])
  return state
}

function saveState(meeting: Meeting): SaveState {
  const opened = meeting
    .opened()
    .map((document) => ({ name: wireToName(document.name), status: document.socket.status.getState() }))
  const some = (test: (status: SocketStatus) => boolean) => opened.some(({ status }) => test(status))
  if (some(({ closedFor }) => closedFor === 'who-are-you')) return { kind: 'removed' }
  const refused = opened.flatMap(({ name, status }) => {
    const sentence = refusalOf(status)
    return sentence === null ? [] : [{ name, sentence }]
  })
  const [first] = refused
  if (first) {
    return { kind: 'refused', sentence: first.sentence, documents: refused.map(({ name }) => name) }
  }
  const hasUnsaved = some(({ isDirty }) => isDirty)
  const unreadable = opened.find(({ status }) => status.unreadable !== null)?.status.unreadable
  if (unreadable) return { kind: 'disk-trouble', sentence: unreadable, hasUnsaved }
  if (some(({ isConnected, closedFor }) => !isConnected && !closedFor)) return { kind: 'offline', hasUnsaved }
  const trouble = opened.find(({ status }) => status.storageTrouble !== null)?.status.storageTrouble
  if (trouble) return { kind: 'disk-trouble', sentence: trouble, hasUnsaved }
  return { kind: hasUnsaved ? 'saving' : 'saved' }
}

/** Why what is written in this document reaches nobody; null where it does. An outdated draft is being replaced already. */
function refusalOf({ refusal, closedFor, closedWith }: SocketStatus): string | null {
  if (refusal) return refusal.sentence
  if (closedFor === null || closedFor === 'replica-outdated') return null
  return closedWith || 'The server has closed this document.'
}

const wireToName = (name: string): ReplicaName =>
  name.startsWith('draft/') ? 'draft' : (name as ReplicaName)
