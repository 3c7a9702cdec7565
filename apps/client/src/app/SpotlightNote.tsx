import { useAgenda, useCommand, useRecord } from '../replica/usePostmortem.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './FacilitatorBar.module.css'

/** What all are shown in large right now. */
export function SpotlightNote() {
  const { spotlight } = useAgenda()
  const { timeline, inquiry } = useRecord()
  const command = useCommand()
  if (spotlight === null) return null
  const event = timeline.find((each) => each.id === spotlight)
  const node = inquiry.find((each) => each.id === spotlight)
  const text = event?.text || node?.question || 'something that was removed'
  return (
    <span className={styles['spotlight']} title={`Everybody is shown: ${text}`}>
      <Icon name="screen" size={16} />
      <span className={styles['spotlit']}>{text}</span>
      <IconButton
        label="Show nothing in large"
        icon="close"
        onClick={() => command('spotlight', { item: null })}
      />
    </span>
  )
}
