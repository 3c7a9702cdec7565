import type { PhaseId } from '@second-story/postmortem'
import { isPhase } from '@second-story/postmortem'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRecord } from '../replica/usePostmortem.ts'
import { clockOf } from './clockOf.ts'
import styles from './LineFacts.module.css'
import { lineAt } from './lineAt.ts'
import type { MadeKind } from './madeOf.ts'
import { madeTexts, readMade } from './madeOf.ts'
import { useShow } from './useShow.ts'

interface LineFactsProps {
  readonly editor: Editor
  readonly onLook: (phase: PhaseId) => void
}

const homes: Readonly<Partial<Record<MadeKind, PhaseId>>> = {
  event: 'timeline',
  perspective: 'timeline',
  factor: 'inquiry',
  learning: 'learnings',
}

/** When the line with the caret was written, what was on the screen then, and what it became. */
export function LineFacts({ editor, onLook }: LineFactsProps) {
  const { timeline } = useRecord()
  const show = useShow(onLook)
  const line = useEditorState({
    editor,
    selector: ({ editor }) => {
      const attrs = lineAt(editor.state)?.node.attrs
      const read = (key: string) => (typeof attrs?.[key] === 'string' ? (attrs[key] as string) : '')
      return { at: read('at'), phase: read('phase'), event: read('event'), became: read('became') }
    },
  })
  const seen = timeline.find(({ id }) => id === line.event)
  const made = readMade(line.became)
  const home = made && homes[made.kind]
  const clock = clockOf(line.at)
  return (
    <section className={styles['facts']} aria-label="About this line">
      <span className={styles['when']}>
        {clock ? `Written ${clock}` : 'Type / for what a line can become, @ for a person'}
        {clock && isPhase(line.phase) && ` in ${titleOf(line.phase)}`}
      </span>
      {seen && (
        <button type="button" className={styles['link']} onClick={() => show('timeline', `event-${seen.id}`)}>
          on the screen: {seen.text || 'an event without words'}
        </button>
      )}
      {made && home && (
        <button
          type="button"
          className={styles['link']}
          onClick={() =>
            show(home, `${made.kind === 'perspective' ? `event-${line.event}` : `${made.kind}-${made.id}`}`)
          }
        >
          became: {madeTexts[made.kind].label}
        </button>
      )}
      {made && !home && <span className={styles['when']}>became: {madeTexts[made.kind].label}</span>}
    </section>
  )
}

const titleOf = (phase: string) => `${phase.slice(0, 1).toUpperCase()}${phase.slice(1)}`
