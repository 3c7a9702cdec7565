import type { MeetingDate, MeetingName } from '@second-story/postmortem'
import { useEffect, useState } from 'react'
import { useCommand } from '../../replica/usePostmortem.ts'
import { TextField } from '../../ui/TextField.tsx'
import { meetingNames, spokenDate } from './meetingDate.ts'

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Sent when the field is left: a date is wrong while it is being typed. */
export function MeetingDateField({ meeting, date }: { meeting: MeetingName; date: MeetingDate | undefined }) {
  const command = useCommand()
  const agreed = date?.at ?? ''
  const [typed, setTyped] = useState(agreed)
  useEffect(() => setTyped(agreed), [agreed])
  const send = async () => {
    const at = typed.slice(0, 16)
    if (at === agreed) return
    const isDone = await command('scheduleMeeting', {
      meeting,
      date: at === '' ? null : { at, zone: ownZone },
    })
    if (!isDone) setTyped(agreed)
  }
  return (
    <TextField
      label={meetingNames[meeting]}
      type="datetime-local"
      max="9999-12-31T23:59"
      value={typed}
      hint={date ? spokenDate(date) : `Your own time: ${ownZone}`}
      onChange={setTyped}
      onBlur={() => void send()}
    />
  )
}
