import type { CoachPhase, Finding } from '@second-story/language'
import { useEffect, useState } from 'react'
import { CoachWord } from './CoachWord.tsx'
import { useCoach } from './useCoach.ts'

interface CoachHintProps {
  readonly text: string
  readonly phase: CoachPhase
}

const pauseMs = 600

/** A quiet word at a pause in writing. It never blocks. */
export function CoachHint({ text, phase }: CoachHintProps) {
  const listen = useCoach(phase)
  const [finding, setFinding] = useState<Finding | null>(null)
  useEffect(() => {
    if (!listen) return
    const timer = setTimeout(() => setFinding(listen(text)[0] ?? null), pauseMs)
    return () => clearTimeout(timer)
  }, [text, listen])
  // Words that were dismissed a moment ago go at once.
  const isStill = finding !== null && listen?.(finding.text).length !== 0
  return finding && isStill && text.includes(finding.text) ? <CoachWord finding={finding} /> : null
}
