import { IntakeError, parseTimeline } from '@second-story/intake'
import type { NewNote } from '@second-story/postmortem'
import { appendNotes } from '@second-story/postmortem'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useDoc } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { toast } from '../ui/toast.ts'
import styles from './NoteDialogs.module.css'
import { beginOf, transcriptLines } from './readTranscript.ts'

const mostBytes = 5_000_000
const shownLines = 40

/** From the subtitles of a recorded call to lines of the notes; nothing is added before it was seen. */
export function TranscriptDialog({ onClose }: { onClose: () => void }) {
  const notes = useDoc('notes')
  const chooser = useRef<HTMLInputElement>(null)
  const [source, setSource] = useState({ text: '', filename: '' })
  const [start, setStart] = useState('')
  const [tooLarge, setTooLarge] = useState(false)
  const pasted = useDeferredValue(source)
  const { lines, problem } = useMemo(() => read(pasted, start), [pasted, start])

  const choose = async (file: File | undefined) => {
    if (!file) return
    setTooLarge(file.size > mostBytes)
    if (file.size <= mostBytes) setSource({ text: await file.text(), filename: file.name })
  }
  const add = () => {
    appendNotes(notes, lines)
    toast(`${lines.length === 1 ? '1 line stands' : `${lines.length} lines stand`} at the end of the notes.`)
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title="Bring in a transcript"
      description="Subtitles of a recorded call (VTT or SRT). Each time somebody speaks becomes a line; leave out what is nobody's business."
      footer={
        <Button variant="primary" disabled={lines.length === 0} onClick={add}>
          {lines.length === 0
            ? 'Add lines'
            : `Add ${lines.length === 1 ? '1 line' : `${lines.length} lines`}`}
        </Button>
      }
    >
      <div className={styles['form']}>
        <TextField
          label="The transcript"
          multiline
          rows={lines.length > 0 ? 4 : 8}
          value={source.text}
          onChange={(text) => setSource({ text, filename: '' })}
          placeholder={'00:00:03.000 --> 00:00:05.000\n<v Ana>The first page came at nine.'}
          error={tooLarge ? 'This file is very large. Take only the part about the incident.' : problem}
        />
        <div>
          <Button size="s" variant="quiet" icon="download" onClick={() => chooser.current?.click()}>
            Choose a file
          </Button>
          <input
            ref={chooser}
            type="file"
            accept=".vtt,.srt,text/vtt"
            hidden
            tabIndex={-1}
            aria-label="File with the transcript"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        <TextField
          label="When the recording began (you can leave it empty)"
          type="datetime-local"
          value={start}
          onChange={setStart}
        />
        {lines.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
          <section className={styles['preview']} aria-label="What will be added" tabIndex={0}>
            {lines.slice(0, shownLines).map((line, index) => (
              <p key={index}>{line.text}</p>
            ))}
            {lines.length > shownLines && (
              <p className={styles['muted']}>and {lines.length - shownLines} more lines</p>
            )}
          </section>
        )}
      </div>
    </Dialog>
  )
}

interface Read {
  readonly lines: readonly NewNote[]
  readonly problem?: string
}

function read({ text, filename }: { text: string; filename: string }, start: string): Read {
  if (text.trim() === '') return { lines: [] }
  try {
    const parsed = parseTimeline(text, filename ? { filename } : {})
    const lines = transcriptLines(parsed, beginOf(start))
    return lines.length > 0 ? { lines } : { lines, problem: 'No line with a time was found in it.' }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    return { lines: [], problem: error.message }
  }
}
