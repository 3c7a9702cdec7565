import type { MeetingDate, MeetingName } from '@second-story/postmortem'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './PreparationScreen.module.css'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const names: Readonly<Record<MeetingName, string>> = { review: 'Review meeting', action: 'Action meeting' }

export function MeetingDates() {
  const { meetings } = useAgenda()
  const { role } = useMe()
  const command = useCommand()
  return (
    <Section
      title="When"
      hint="The review soon, while links are fresh; the action meeting at least a night later."
    >
      {(['review', 'action'] as const).map((meeting) => (
        <div key={meeting} className={styles['date']}>
          {role === 'facilitator' ? (
            <TextField
              label={names[meeting]}
              type="datetime-local"
              value={meetings[meeting]?.at ?? ''}
              hint={meetings[meeting] ? meetings[meeting].zone : undefined}
              onChange={(at) =>
                void command('scheduleMeeting', {
                  meeting,
                  date: at === '' ? null : { at: at.slice(0, 16), zone },
                })
              }
            />
          ) : (
            <p>
              <strong>{names[meeting]}</strong> {spoken(meetings[meeting])}
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}

const spoken = (date: MeetingDate | undefined) =>
  date ? `${date.at.replace('T', ' ')} (${date.zone})` : 'no date yet'
