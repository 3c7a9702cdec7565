import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { CoachedField } from '../../replica/CoachedField.tsx'
import { useNow } from '../../replica/useNow.ts'
import { useAgenda, useCommand, useMe, useVoices } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { LateThoughts } from '../LateThoughts.tsx'
import { duration } from '../timeline/formatTime.ts'
import styles from './SoakScreen.module.css'

export function SoakScreen() {
  const { soak, meetings, recordReopened } = useAgenda()
  const { role } = useMe()
  const { lateThoughts } = useVoices()
  const now = useNow(30_000)
  const command = useCommand()
  const [text, setText] = useState('')
  const add = async () => {
    if (await command('addLateThought', { text })) setText('')
  }
  return (
    <div className={styles['screen']}>
      <div className={styles['clock']}>
        <p className={styles['left']}>
          {soak ? spoken(soak.until - now) : 'The review meeting has not closed yet.'}
        </p>
        {soak && (
          <p className={styles['muted']}>
            until {new Date(soak.until).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' })}
            {meetings.action &&
              ` · action meeting: ${meetings.action.at.replace('T', ' ')} (${meetings.action.zone})`}
          </p>
        )}
      </div>
      <p>
        We do not decide yet. After a night or two the questions look different, and the first ideas are often
        not the ones that help. The record is frozen meanwhile, so that everybody thinks about the same story.
      </p>
      {role === 'facilitator' && (
        <div className={styles['row']}>
          <Button size="s" icon="lock" onClick={() => command('reopenRecord', { open: !recordReopened })}>
            {recordReopened ? 'Freeze the record again' : 'Reopen the record for corrections'}
          </Button>
          {recordReopened && <span className={styles['muted']}>The record can be written right now.</span>}
        </div>
      )}
      <Section
        title="Late thoughts"
        hint="What came to your mind under the shower? It opens the action meeting, with your name."
      >
        {role !== 'observer' && (
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault()
              void add()
            }}
          >
            <CoachedField
              coach="review"
              label="A late thought"
              hideLabel
              multiline
              value={text}
              maxLength={limits.longText}
              onChange={setText}
            />
            <Button type="submit" variant="primary" disabled={text.trim() === ''}>
              Add the thought
            </Button>
          </form>
        )}
        {lateThoughts.length === 0 ? <EmptyState title="Nothing yet" /> : <LateThoughts />}
      </Section>
    </div>
  )
}

const spoken = (left: number) =>
  left > 0 ? `Soaking, ${duration(left)} left` : 'The soak is over: the action meeting can begin.'
