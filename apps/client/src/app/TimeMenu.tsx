import type { MeetingName } from '@second-story/postmortem'
import { clockShapes, isActionPhase } from '@second-story/postmortem'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda, useCommand, useRecord } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Popover } from '../ui/Popover.tsx'
import styles from './TimeMenu.module.css'
import { useSound } from './useSound.ts'
import { worthMinutes } from './worthMinutes.ts'

const timers = [2, 3, 5, 10, 15]

/** How long the meeting lasts, one timer for what is being done now, and whether it rings. */
export function TimeMenu() {
  return (
    <Popover
      label="Time"
      trigger={
        <Button variant="quiet" icon="clock">
          <span className={styles['word']}>Time</span>
        </Button>
      }
    >
      <div className={styles['panel']}>
        <Shape />
        <Timers />
        <Sound />
      </div>
    </Popover>
  )
}

function Shape() {
  const { phase, clock, kind, visited } = useAgenda()
  const { severity } = useRecord().summary
  const command = useCommand()
  const meeting: MeetingName = isActionPhase(phase) || visited.some(isActionPhase) ? 'action' : 'review'
  const worth = worthMinutes(meeting, kind, severity)
  const chosen = clock.shapes[meeting] ?? null
  return (
    <fieldset className={styles['group']}>
      <legend>{meeting === 'review' ? 'The review lasts' : 'The action meeting lasts'}</legend>
      <div className={styles['choices']}>
        {Object.keys(clockShapes[meeting]).map((each) => (
          <Button
            key={each}
            size="s"
            aria-pressed={chosen === Number(each)}
            variant={chosen === Number(each) ? 'primary' : 'secondary'}
            onClick={() => command('setClock', { meeting, minutes: Number(each) })}
          >
            {each} min
          </Button>
        ))}
        {chosen !== null && (
          <Button size="s" variant="quiet" onClick={() => command('setClock', { meeting, minutes: null })}>
            No clock
          </Button>
        )}
      </div>
      {clock.budgets[phase] !== undefined && (
        <div className={styles['choices']}>
          <Button size="s" icon="plus" onClick={() => command('extendPhase', { minutes: 5 })}>
            5 min for {phaseTexts[phase].title}
          </Button>
        </div>
      )}
      <p className={styles['hint']}>
        {chosen === null
          ? `${worth} minutes are usually enough for this one.`
          : 'Each phase has its share. When it is used up the clock counts on; nobody is moved.'}
      </p>
    </fieldset>
  )
}

function Timers() {
  const command = useCommand()
  return (
    <fieldset className={styles['group']}>
      <legend>A timer for what we do now</legend>
      <div className={styles['choices']}>
        {timers.map((minutes) => (
          <Button key={minutes} size="s" onClick={() => command('startTimer', { minutes })}>
            {minutes} min
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

function Sound() {
  const [isOn, toggle] = useSound()
  return (
    <Button size="s" variant="quiet" icon={isOn ? 'sound' : 'soundOff'} onClick={toggle}>
      {isOn ? 'Rings softly when time is up' : 'Makes no sound'}
    </Button>
  )
}
