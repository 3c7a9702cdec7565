import { useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './Timeline.module.css'

interface TimelineEmptyProps {
  readonly onPaste: () => void
  readonly onAdd: (after: null) => void
}

export function TimelineEmpty({ onPaste, onAdd }: TimelineEmptyProps) {
  const mayWrite = useMayWrite('record')
  if (!mayWrite)
    return <EmptyState title="No events yet">They appear here as soon as they are added.</EmptyState>
  return (
    <EmptyState
      icon="clock"
      title="No events yet"
      action={
        <div className={styles['begin']}>
          <Button variant="primary" icon="paste" onClick={onPaste}>
            Paste a log
          </Button>
          <Button icon="plus" onClick={() => onAdd(null)}>
            Add an event
          </Button>
        </div>
      }
    >
      Paste what you have: a chat log, an alert history, a list of times. One line for each thing that
      somebody saw or did is enough.
      <span className={styles['example']}>
        09:00 Two customers cannot log in
        <br />
        09:15 Alert: CPU above 95 % on auth-service-prod-01
        <br />
        09:30 We call it an incident; the on-call engineer starts to look
      </span>
    </EmptyState>
  )
}
