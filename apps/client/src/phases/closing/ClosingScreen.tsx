import { useAgenda, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { Poll } from '../Poll.tsx'
import { counted } from '../timeline/labels.ts'
import styles from './ClosingScreen.module.css'

const yesNo = { 0: 'No', 1: 'Yes' }

export function ClosingScreen() {
  const { meetings } = useAgenda()
  const { learnings, factors, timeline } = useRecord()
  const { perspectives, parked } = useVoices()
  const written = learnings.filter((learning) => learning.text.trim() !== '')
  return (
    <div className={styles['screen']}>
      <Section title="What we take with us">
        <p>
          {counted(timeline.length, 'event')}, {counted(perspectives.length, 'perspective')},{' '}
          {counted(factors.length, 'contributing factor')}, {counted(written.length, 'learning')}
          {parked.length > 0 && `, and ${counted(parked.length, 'parked idea')} for the action meeting`}.
        </p>
        <ul className={styles['list']}>
          {written.slice(0, 6).map((learning) => (
            <li key={learning.id}>{learning.text}</li>
          ))}
        </ul>
      </Section>
      <Section
        title="Did you learn something that changes how you work?"
        hint="Nobody sees who answered what."
      >
        <Poll poll="learned-something" labels={yesNo} />
      </Section>
      <Section title="Would you come to a meeting like this again?">
        <Poll poll="come-again" labels={yesNo} />
      </Section>
      <Section title="What happens next">
        <p>
          The record rests for two working days. Whatever comes to your mind meanwhile can be added as a late
          thought. Then a smaller group meets for the actions
          {meetings.action ? `: ${meetings.action.at.replace('T', ' ')} (${meetings.action.zone})` : ''}.
          Thank you for telling your part of the story.
        </p>
      </Section>
    </div>
  )
}
