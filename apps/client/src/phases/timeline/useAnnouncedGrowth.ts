import { useEffect, useRef } from 'react'
import { announce } from '../../ui/announce.ts'
import { counted } from './labels.ts'

/** Tells a screen reader what others have added; what is there already is not news. */
export function useAnnouncedGrowth(count: number, what: string): void {
  const before = useRef(count)
  useEffect(() => {
    const added = count - before.current
    before.current = count
    if (added > 0) announce(`${counted(added, `new ${what}`)} in the timeline`)
  }, [count, what])
}
