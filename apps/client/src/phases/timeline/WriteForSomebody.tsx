import type { Seat } from '@second-story/postmortem'
import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { CoachedField } from '../../replica/CoachedField.tsx'
import { newId } from '../../replica/ids.ts'
import { useCommand } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './Perspective.module.css'

/** What somebody without a device says aloud, kept under their name. */
export function WriteForSomebody({ event, people }: { event: string | null; people: readonly Seat[] }) {
  const command = useCommand()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState('')
  const [saw, setSaw] = useState('')
  const [id, setId] = useState(newId)
  if (!isOpen) {
    return (
      <Button
        size="s"
        variant="quiet"
        icon="people"
        className={styles['begin']}
        onClick={() => setOpen(true)}
      >
        Write for somebody without a device
      </Button>
    )
  }
  const seat = chosen || (people[0]?.id ?? '')
  const save = async () => {
    if (!(await command('speakFor', { id, seat, event, lanes: { saw } }))) return
    setOpen(false)
    setSaw('')
    setId(newId())
  }
  return (
    <section className={styles['writing']} aria-label="For somebody without a device">
      <SelectField
        label="Who says it"
        value={seat}
        options={people.map(({ id: value, name }) => ({ value, label: name }))}
        onChange={setChosen}
      />
      <CoachedField
        coach="review"
        label="In their words"
        multiline
        value={saw}
        maxLength={limits.longText}
        onChange={setSaw}
        placeholder="Read it back to them: is that what you meant?"
      />
      <div className={styles['foot']}>
        <span className={styles['gap']} />
        <Button variant="quiet" onClick={() => setOpen(false)}>
          Not now
        </Button>
        <Button variant="primary" disabled={saw.trim() === ''} onClick={save}>
          Keep it
        </Button>
      </div>
    </section>
  )
}
