import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './PasteDialog.module.css'

interface Log {
  readonly text: string
  /** Its ending helps to tell a table from text. */
  readonly filename: string
}

interface LogFieldProps {
  readonly log: Log
  readonly isSmall: boolean
  readonly problem: string | undefined
  readonly onChange: (log: Log) => void
}

const mostBytes = 20_000_000
const example = `2023-10-27 09:00 UTC: Two customers cannot log in
[10:03 AM PT] rollback begins
12h: 00m: 30s: load drops again`

/** Paste it, drop it, or choose a file. */
export function LogField({ log, isSmall, problem, onChange }: LogFieldProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > mostBytes)
      return setTooLarge('This file is very large. Take only the part about the incident.')
    setTooLarge(null)
    onChange({ text: await file.text(), filename: file.name })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut; the button does the same by keyboard
    <div
      className={styles['drop']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void read(event.dataTransfer.files[0])
      }}
    >
      <TextField
        label="The log"
        multiline
        rows={isSmall ? 4 : 9}
        value={log.text}
        onChange={(text) => onChange({ text, filename: '' })}
        placeholder={example}
        error={tooLarge ?? problem}
      />
      <Button size="s" variant="quiet" icon="download" onClick={() => chooser.current?.click()}>
        Choose or drop a file
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        tabIndex={-1}
        aria-label="File with the log"
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </div>
  )
}
