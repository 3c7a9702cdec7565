import type { Stake } from '@second-story/postmortem'
import { stakes } from '@second-story/postmortem'
import { useAgenda, useCommand, useMe, useRecord } from '../../replica/usePostmortem.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Section } from '../../ui/Section.tsx'
import { involvedFacilitators } from './involvedFacilitators.ts'
import styles from './People.module.css'
import { missing } from './readiness.ts'
import { StakeRow } from './StakeRow.tsx'
import { stakeLabels } from './stakeLabels.ts'

/** The six kinds of people whose stories a review needs; empty kinds show whom to invite still. */
export function People() {
  const { roster } = useAgenda()
  const { timeline } = useRecord()
  const me = useMe()
  const command = useCommand()
  const own = roster.find((seat) => seat.id === me.seat)
  const toggle = (stake: Stake) => {
    const before = own?.stakes ?? []
    const isIn = before.includes(stake)
    void command('setProfile', {
      stakes: isIn ? before.filter((each) => each !== stake) : [...before, stake],
    })
  }
  const uncovered = missing(roster)
  const involved = involvedFacilitators(roster, timeline)
  return (
    <Section title="People" hint="Say what is true for you. An empty line is somebody to invite.">
      <ul className={styles['stakes']}>
        {stakes.map((stake) => (
          <StakeRow
            key={stake}
            label={stakeLabels[stake]}
            seats={roster.filter((seat) => seat.stakes.includes(stake))}
            isMine={own?.stakes.includes(stake) ?? false}
            onToggle={me.isRoomView ? null : () => toggle(stake)}
          />
        ))}
      </ul>
      {uncovered.length > 0 && uncovered.length < stakes.length && (
        <p className={styles['note']}>
          Still missing: somebody who {uncovered.map((stake) => stakeLabels[stake]).join(', or who ')}.
        </p>
      )}
      {involved.length > 0 && (
        <p className={styles['hint']}>
          <Icon name="people" size={16} />
          <span>
            {involved.map(({ name }) => name).join(' and ')} took part in the incident and{' '}
            {involved.length === 1 ? 'is' : 'are'} to lead the meeting. Somebody who was not involved asks
            more freely; if there is nobody, that is fine.
          </span>
        </p>
      )}
    </Section>
  )
}
