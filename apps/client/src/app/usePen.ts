import type { Role } from '@second-story/postmortem'
import { useEffect, useRef } from 'react'
import { toast } from '../ui/toast.ts'

/** Says that somebody has handed me the pen, and opens what it writes. */
export function usePen(role: Role, openNotes: () => void): void {
  const before = useRef(role)
  useEffect(() => {
    if (role === 'scribe' && before.current !== role) {
      toast('You write the notes now.')
      openNotes()
    }
    before.current = role
  })
}
