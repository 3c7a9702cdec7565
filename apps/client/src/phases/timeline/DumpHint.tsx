import { replaceText } from '@second-story/postmortem'
import { useState } from 'react'
import type * as Y from 'yjs'
import { typedHere } from '../../replica/useWritten.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DumpHint.module.css'
import { looksLikeDump, tellingLine } from './looksLikeDump.ts'

interface DumpHintProps {
  readonly text: Y.Text | null
  /** The same, as the record's snapshot has it. */
  readonly written: string
}

/** A friendly word about a pasted log. Nothing is cut without being asked, and undo brings it back. */
export function DumpHint({ text, written }: DumpHintProps) {
  const [leftAs, setLeftAs] = useState<string | null>(null)
  const dump = looksLikeDump(written)
  if (!text || dump === null || leftAs === written) return null
  const shorten = () => {
    const line = tellingLine(written)
    text.doc?.transact(() => replaceText(text, line, line.length), typedHere)
  }
  return (
    <aside className={styles['hint']} aria-label="A hint that only you see">
      <p>
        <strong>{dump === 'log' ? 'That is a good deal of a log.' : 'That is a whole stack trace.'}</strong>{' '}
        One line and a link says more: a reader in a year wants to know what you saw in it.
      </p>
      <span className={styles['ways']}>
        <Button size="s" onClick={shorten}>
          Keep the line that says most
        </Button>
        <Button size="s" variant="quiet" onClick={() => setLeftAs(written)}>
          Leave it
        </Button>
      </span>
    </aside>
  )
}
