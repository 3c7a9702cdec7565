import { useFreshFacilitation } from '../replica/useFacilitation.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './GuideButton.module.css'

interface GuideButtonProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Opens the guide, and says that somebody wants something. */
export function GuideButton({ isOpen, onToggle }: GuideButtonProps) {
  const { queue } = useAgenda()
  const page = useFreshFacilitation()
  const signals = Object.values(page?.signals ?? {}).reduce((sum, count) => sum + count, 0)
  const wants = [
    queue.length > 0 && `${queue.length} ${queue.length === 1 ? 'hand' : 'hands'} up`,
    signals > 0 && `${signals} ${signals === 1 ? 'signal' : 'signals'}`,
  ].filter(Boolean)
  return (
    <Button
      variant="quiet"
      icon="compass"
      aria-pressed={isOpen}
      title={wants.join(', ') || 'Questions to ask, who wants to speak, private signals'}
      onClick={onToggle}
    >
      <span className={styles['word']}>Guide</span>
      {wants.length > 0 && (
        <>
          <span className={styles['count']} data-warn={signals > 0} aria-hidden="true">
            {queue.length + signals}
          </span>
          <VisuallyHidden>{wants.join(', ')}</VisuallyHidden>
        </>
      )}
    </Button>
  )
}
