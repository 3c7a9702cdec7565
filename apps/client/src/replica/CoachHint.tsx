import type { CoachPhase, Finding } from '@second-story/language'
import { useEffect, useState } from 'react'
import { askCoach } from './askCoach.ts'
import { CoachWord } from './CoachWord.tsx'
import { useCoach } from './useCoach.ts'

interface CoachHintProps {
  readonly text: string
  readonly phase: CoachPhase
}

const pauseMs = 600

/** A quiet word at a pause in writing. It never blocks. */
export function CoachHint({ text, phase }: CoachHintProps) {
  const { isFine } = useCoach(phase)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(() => {
      askCoach(phase, [text]).then(
        ([found = []]) => {
          if (!isStale) setFindings(found)
        },
        // Without a connection there is no coach, and one writes on.
        () => undefined,
      )
    }, pauseMs)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [text, phase])
  const finding = findings.find((each) => !isFine(each) && text.includes(each.text))
  return finding ? <CoachWord finding={finding} /> : null
}
