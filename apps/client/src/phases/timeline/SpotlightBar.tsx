import { useAgenda, useCommand, useMe, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { timeLabel } from './formatTime.ts'
import styles from './SpotlightBar.module.css'

interface SpotlightBarProps {
  readonly openId: string | null
  readonly onShow: (event: string) => void
}

/** What all are asked to look at. The facilitator walks on from here; others find their way back to it. */
export function SpotlightBar({ openId, onShow }: SpotlightBarProps) {
  const { spotlight } = useAgenda()
  const { timeline, summary } = useRecord()
  const { role } = useMe()
  const command = useCommand()
  const place = timeline.findIndex(({ id }) => id === spotlight)
  const event = timeline[place]
  if (!event) return null
  const walk = (to: number) => {
    const next = timeline[to]
    if (next) void command('spotlight', { item: next.id })
  }
  return (
    <section className={styles['bar']} aria-label="Shown to everybody">
      <Icon name="screen" />
      <p className={styles['what']}>
        <span className={styles['time']}>{timeLabel(event.time, summary.zone)}</span>{' '}
        {event.text || 'An event without words yet'}
      </p>
      {openId !== event.id && (
        <Button size="s" onClick={() => onShow(event.id)}>
          Go there
        </Button>
      )}
      {role === 'facilitator' && (
        <span className={styles['walk']}>
          <IconButton
            label="Show the event before to everybody"
            icon="up"
            disabled={place === 0}
            onClick={() => walk(place - 1)}
          />
          <span className={styles['place']}>
            {place + 1} of {timeline.length}
          </span>
          <IconButton
            label="Show the event after to everybody"
            icon="down"
            disabled={place === timeline.length - 1}
            onClick={() => walk(place + 1)}
          />
        </span>
      )}
    </section>
  )
}
