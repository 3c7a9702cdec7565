import type { Stake } from '@second-story/postmortem'
import { stakes } from '@second-story/postmortem'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './PreparationScreen.module.css'

const labels: Readonly<Record<Stake, string>> = {
  decided: 'took decisions that may have contributed',
  noticed: 'noticed it',
  responded: 'responded to it',
  diagnosed: 'diagnosed it',
  'was-affected': 'was affected by it',
  'is-interested': 'wants to learn from it',
}

/** The six kinds of people whose stories a review needs; empty kinds show whom to invite still. */
export function People() {
  const { roster } = useAgenda()
  const me = useMe()
  const command = useCommand()
  const own = roster.find((seat) => seat.id === me.seat)
  const toggle = (stake: Stake, isIn: boolean) => {
    const others = (own?.stakes ?? []).filter((each) => each !== stake)
    void command('setProfile', { stakes: isIn ? [...others, stake] : others })
  }
  return (
    <Section title="People" hint="Tick what is true for you. An empty line is somebody to invite.">
      <ul className={styles['stakes']}>
        {stakes.map((stake) => {
          const who = roster.filter((seat) => seat.stakes.includes(stake)).map((seat) => seat.name)
          return (
            <li key={stake} className={styles['stake']}>
              <Checkbox
                label={`I … ${labels[stake]}`}
                checked={own?.stakes.includes(stake) ?? false}
                onChange={(is) => toggle(stake, is)}
              />
              <span className={styles['who']}>{who.length > 0 ? who.join(', ') : 'nobody yet'}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
