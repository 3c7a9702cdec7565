import type { Finding } from '@second-story/language'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './CoachHint.module.css'

interface CoachHintProps {
  readonly text: string
  readonly phase: 'review' | 'action'
  readonly isActive: boolean
}

const pauseMs = 600
const dismissed = new Set<string>()

/** A quiet word to the writer, and to nobody else. It never blocks and never changes a text by itself. */
export function CoachHint({ text, phase, isActive }: CoachHintProps) {
  const [finding, setFinding] = useState<Finding | null>(null)
  useEffect(() => {
    if (!isActive || text.trim() === '') {
      setFinding(null)
      return
    }
    let isStale = false
    const timer = setTimeout(async () => {
      // Loaded at the first pause in writing, so that a phone's first screen does not carry it.
      const language = await import('@second-story/language').catch(() => null)
      // Without a connection there is no coach, and one writes on.
      if (isStale || !language) return
      const [first] = language
        .coach(text, { phase })
        .filter((each) => !dismissed.has(each.text.toLowerCase()))
      setFinding(first ?? null)
    }, pauseMs)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [text, phase, isActive])

  if (!finding) return null
  const dismiss = () => {
    dismissed.add(finding.text.toLowerCase())
    setFinding(null)
  }
  return (
    // The field keeps its focus while the hint is used.
    <aside
      className={styles['hint']}
      aria-label="A hint that only you see"
      onMouseDown={(event) => event.preventDefault()}
    >
      <p>
        <strong>“{finding.text}”</strong> {finding.why} <em>{finding.rewrite}</em>
      </p>
      <Button size="s" variant="quiet" onClick={dismiss}>
        It is fine here
      </Button>
    </aside>
  )
}
