import type { Role, Seat } from '@second-story/postmortem'
import { useAgenda, useMe } from '../../replica/usePostmortem.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './WhoDoesWhat.module.css'

const tasks: readonly { readonly role: Role; readonly title: string; readonly task: string }[] = [
  {
    role: 'facilitator',
    title: 'Facilitator',
    task: 'leads through the meeting and asks; has no opinion today',
  },
  { role: 'scribe', title: 'Scribe', task: 'takes notes that all can read' },
  { role: 'participant', title: 'Participants', task: 'tell what they saw, knew, decided and expected' },
  { role: 'observer', title: 'Observers', task: 'read and listen' },
]

const mostNamed = 8

export function WhoDoesWhat() {
  const { roster } = useAgenda()
  const me = useMe()
  const people = roster.filter((seat) => !seat.isRoomView)
  const holding = (role: Role) => people.filter((seat) => seat.role === role)
  return (
    <Section title="Who does what">
      <dl className={styles['roles']}>
        {tasks
          .filter(({ role }) => role !== 'observer' || holding(role).length > 0)
          .map(({ role, title, task }) => (
            <div key={role} className={styles['role']}>
              <dt>
                <span className={styles['title']}>
                  {title}
                  {me.role === role && <span className={styles['you']}>you</span>}
                </span>
                <span className={styles['task']}>{task}</span>
              </dt>
              <dd>
                <Names seats={holding(role)} />
              </dd>
            </div>
          ))}
      </dl>
      {me.role === 'facilitator' && holding('scribe').length === 0 && (
        <p className={styles['task']}>
          Nobody takes notes yet. Ask somebody, and make them scribe under People at the top.
        </p>
      )}
    </Section>
  )
}

function Names({ seats }: { seats: readonly Seat[] }) {
  if (seats.length === 0) return <span className={styles['task']}>nobody yet</span>
  return (
    <ul className={styles['names']}>
      {seats.slice(0, mostNamed).map((seat) => (
        <li key={seat.id}>
          <Avatar name={seat.name} seat={seat.id} size="s" />
          <span>
            {seat.name}
            {seat.function && <span className={styles['task']}>, {seat.function}</span>}
          </span>
        </li>
      ))}
      {seats.length > mostNamed && <li className={styles['task']}>and {seats.length - mostNamed} more</li>}
    </ul>
  )
}
