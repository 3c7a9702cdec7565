import { createContext, useContext } from 'react'
import type { Meeting } from './openMeeting.ts'

export const MeetingContext = createContext<Meeting | null>(null)

export function useMeeting(): Meeting {
  const meeting = useContext(MeetingContext)
  if (!meeting) throw new Error('useMeeting belongs inside a meeting')
  return meeting
}
