import { useStore } from 'zustand'
import { useMeeting } from './MeetingContext.ts'
import type { Presence } from './presenceStore.ts'

/** Who is here, as the server vouches for it. */
export const usePresence = (): Presence => useStore(useMeeting().presence)
