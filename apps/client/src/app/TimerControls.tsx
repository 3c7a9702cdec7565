import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import styles from './FacilitatorBar.module.css'

const lengths = [2, 3, 5, 8, 10, 15, 25, 40]

export function TimerControls() {
  const { timer } = useAgenda()
  const command = useCommand()
  if (!timer) {
    return (
      <Menu
        label="Start a timer"
        trigger={
          <Button variant="quiet" icon="clock">
            <span className={styles['word']}>Timer</span>
          </Button>
        }
        items={lengths.map((minutes) => ({
          label: `${minutes} minutes`,
          onSelect: () => void command('startTimer', { minutes }),
        }))}
      />
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
