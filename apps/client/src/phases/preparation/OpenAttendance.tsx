import { limits } from '@second-story/postmortem'
import { routes } from '@second-story/protocol'
import { useState } from 'react'
import { useMeeting } from '../../replica/MeetingContext.ts'
import { useAgenda, useCommand } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { copyText } from '../../ui/copyText.ts'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './MeetingDates.module.css'

/** The facilitator may let anybody know when and where, and come as an observer. */
export function OpenAttendance() {
  const { id } = useMeeting()
  const { openAttendance } = useAgenda()
  const command = useCommand()
  const [typed, setTyped] = useState<string | null>(null)
  const where = typed ?? openAttendance?.where ?? ''
  const isOpen = openAttendance !== null
  const tell = async () => {
    if (typed === null || typed === openAttendance?.where) return
    if (await command('openAttendance', { open: true, where: typed })) setTyped(null)
  }
  return (
    <div className={styles['open']}>
      <Checkbox
        checked={isOpen}
        onChange={(open) => void command('openAttendance', { open, where })}
        label="Open attendance: whoever has the page’s address sees title, dates and place, and can join as an observer."
      />
      {isOpen && (
        <>
          <form
            className={styles['place']}
            onSubmit={(event) => {
              event.preventDefault()
              void tell()
            }}
          >
            <TextField
              label="Where"
              placeholder="Room 4, or the link of the call"
              value={where}
              maxLength={limits.shortText}
              onChange={setTyped}
              onBlur={tell}
            />
          </form>
          <div className={styles['addresses']}>
            <Address label="Open page" path={`/open/${encodeURIComponent(id)}`} />
            <Address label="Calendar to subscribe to" path={routes.openCalendar(id)} />
          </div>
        </>
      )}
    </div>
  )
}

function Address({ label, path }: { label: string; path: string }) {
  const address = location.origin + path
  const copy = async () => {
    if (await copyText(address)) toast('The address is copied.')
    else toast('The browser does not let us copy: open the page and copy its address.', { tone: 'danger' })
  }
  return (
    <span className={styles['address']}>
      <a href={path} target="_blank" rel="noreferrer">
        {label}
      </a>
      <Button size="s" icon="copy" aria-label={`Copy the address: ${label}`} onClick={copy}>
        Copy
      </Button>
    </span>
  )
}
