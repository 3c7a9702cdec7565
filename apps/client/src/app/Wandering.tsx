import type { PhaseId } from '@second-story/postmortem'
import { lazy, Suspense } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Wandering.module.css'

const BringEverybody = lazy(() => import('./BringEverybody.tsx').then((m) => ({ default: m.BringEverybody })))

/** I look at another phase than the group; nobody else is moved by that. */
export function Wandering({ looksAt, onRejoin }: { looksAt: PhaseId; onRejoin: () => void }) {
  const { phase } = useAgenda()
  const { role } = useMe()
  return (
    <div className={styles['away']}>
      <span>
        You are looking at {phaseTexts[looksAt].title}; the group is in {phaseTexts[phase].title}.
      </span>
      <span className={styles['ways']}>
        {role === 'facilitator' && (
          <Suspense fallback={null}>
            <BringEverybody to={looksAt} />
          </Suspense>
        )}
        <Button size="s" onClick={onRejoin}>
          Rejoin
        </Button>
      </span>
    </div>
  )
}
