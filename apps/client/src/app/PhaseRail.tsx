import type { PhaseId } from '@second-story/postmortem'
import { sequence } from '@second-story/postmortem'
import { phaseGroups, phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import { MeetingTimer } from './MeetingTimer.tsx'
import styles from './PhaseRail.module.css'

/** Where the group is. Looking at another phase moves nobody else. */
export function PhaseRail({ looksAt, onLook }: { looksAt: PhaseId; onLook: (phase: PhaseId) => void }) {
  const { phase, visited } = useAgenda()
  return (
    <nav className={styles['rail']} aria-label="Phases">
      <div className={styles['compact']}>
        <Menu
          label="Look at a phase"
          trigger={
            <button type="button" className={styles['here']}>
              {phaseTexts[looksAt].title}
              <span className={styles['of']}>
                {sequence.indexOf(looksAt) + 1} of {sequence.length}
              </span>
              <Icon name="down" size={16} />
            </button>
          }
          items={sequence.map((each) => ({
            label: each === phase ? `${phaseTexts[each].title} (the group is here)` : phaseTexts[each].title,
            checked: each === looksAt,
            onSelect: () => onLook(each),
          }))}
        />
        <MeetingTimer />
      </div>
      {phaseGroups.map((group) => (
        <div key={group.title} className={styles['group']}>
          <p className={styles['groupTitle']}>{group.title}</p>
          <ul>
            {group.phases.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={styles['phase']}
                  aria-current={each === looksAt ? 'page' : undefined}
                  data-group={each === phase}
                  onClick={() => onLook(each)}
                >
                  <span
                    className={styles['dot']}
                    data-state={each === phase ? 'now' : visited.includes(each) ? 'been' : 'ahead'}
                  />
                  {phaseTexts[each].title}
                  {each === phase && <span className={styles['now']}>now</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
