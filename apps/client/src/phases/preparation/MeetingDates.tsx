import { routes } from '@second-story/protocol'
import { useMeeting } from '../../replica/MeetingContext.ts'
import { useAgenda, useMe } from '../../replica/usePostmortem.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Section } from '../../ui/Section.tsx'
import { MeetingDateField } from './MeetingDateField.tsx'
import styles from './MeetingDates.module.css'
import { meetingNames, spokenDate } from './meetingDate.ts'
import { OpenAttendance } from './OpenAttendance.tsx'

const meetings = ['review', 'action'] as const

/** The review soon, while memories are fresh; the action meeting not on the same day. */
export function MeetingDates() {
  const agenda = useAgenda()
  const { role } = useMe()
  const { id } = useMeeting()
  const { review, action } = agenda.meetings
  return (
    <Section
      title="When we meet"
      hint="The review soon, while memories are fresh; the action meeting at least a night later."
    >
      <div className={styles['dates']}>
        {meetings.map((meeting) =>
          role === 'facilitator' ? (
            <MeetingDateField key={meeting} meeting={meeting} date={agenda.meetings[meeting]} />
          ) : (
            <p key={meeting}>
              <strong className={styles['name']}>{meetingNames[meeting]}</strong>
              {spokenDate(agenda.meetings[meeting])}
            </p>
          ),
        )}
      </div>
      {(review || action) && (
        <a className={styles['calendar']} href={routes.calendar(id)} download>
          <Icon name="calendar" size={16} />
          Add to my calendar
        </a>
      )}
      {role === 'facilitator' && <OpenAttendance />}
      {review && action && action.at.slice(0, 10) <= review.at.slice(0, 10) && (
        <p className={styles['note']}>
          Both are on one day, or the second comes first. What was learned needs a night before it becomes an
          action.
        </p>
      )}
    </Section>
  )
}
