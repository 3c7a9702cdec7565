import type { Lane, Perspective } from '@second-story/postmortem'
import { lanes, limits } from '@second-story/postmortem'
import { useState } from 'react'
import { CoachedField } from '../../replica/CoachedField.tsx'
import { useCommand } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { laneLabels } from './labels.ts'
import styles from './Perspective.module.css'

interface EditPerspectiveProps {
  readonly perspective: Perspective
  /** Which one, and the key where it is anonymous. */
  readonly proof: object
  readonly onDone: () => void
}

export function EditPerspective({ perspective, proof, onDone }: EditPerspectiveProps) {
  const command = useCommand()
  const [texts, setTexts] = useState<Partial<Record<Lane, string>>>(perspective.lanes)
  const isBlank = lanes.every((lane) => (texts[lane] ?? '').trim() === '')
  const save = async () => {
    if (await command('editPerspective', { ...proof, lanes: texts })) onDone()
  }
  return (
    <div className={styles['writing']}>
      {lanes
        .filter((lane) => perspective.lanes[lane] !== undefined)
        .map((lane) => (
          <CoachedField
            coach="review"
            key={lane}
            label={laneLabels[lane]}
            multiline
            rows={4}
            maxLength={limits.longText}
            value={texts[lane] ?? ''}
            onChange={(text) => setTexts({ ...texts, [lane]: text })}
          />
        ))}
      <div className={styles['foot']}>
        <span className={styles['gap']} />
        <Button variant="quiet" onClick={onDone}>
          Leave as it was
        </Button>
        <Button variant="primary" disabled={isBlank} onClick={save}>
          Save
        </Button>
      </div>
    </div>
  )
}
