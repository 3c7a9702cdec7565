import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './FacilitatorBar.module.css'
import { TimeMenu } from './TimeMenu.tsx'

/** Added time adds to what is left: to the timer where one runs, else to the phase. */
export function TimerControls() {
  const { timer, clock, phase } = useAgenda()
  const command = useCommand()
  if (!timer) {
    return (
      <>
        <TimeMenu />
        {clock.budgets[phase] !== undefined && (
          <Button
            variant="quiet"
            className={styles['wide']}
            title="Add five minutes to what is left of this phase"
            onClick={() => command('extendPhase', { minutes: 5 })}
          >
            +5 min
          </Button>
        )}
      </>
    )
  }
  return (
    <>
      {timer.state === 'running' ? (
        <IconButton label="Pause the timer" icon="pause" onClick={() => command('pauseTimer')} />
      ) : (
        <IconButton label="Go on with the timer" icon="play" onClick={() => command('resumeTimer')} />
      )}
      <Button variant="quiet" onClick={() => command('addTime', { minutes: 2 })}>
        +2 min
      </Button>
      <IconButton label="Stop the timer" icon="close" onClick={() => command('stopTimer')} />
    </>
  )
}
