import { lanes } from '@second-story/postmortem'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useCommand } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { DraftOfPerspective } from './OwnPerspectives.tsx'
import styles from './Perspective.module.css'

/** My text on its way: still mine alone, and still to be taken back. */
export function HandedInPerspective({ entry }: { entry: DraftOfPerspective }) {
  const command = useCommand()
  const handedIn = useHandedIn()
  const takeBack = async () => {
    if (await command('recallPerspective', { entry: entry.id })) handedIn.delete(entry.id)
  }
  return (
    <section className={styles['waiting']} aria-label="Your perspective, handed in">
      <div className={styles['said']}>
        <p className={styles['state']}>
          <Icon name="check" size={16} />
          <span>
            <strong>Handed in.</strong> It appears when the facilitator reveals all texts together
            {entry.anonymous ? ', without your name' : ''}.
          </span>
        </p>
        {lanes.map((lane) =>
          entry.lanes[lane] ? (
            <p key={lane} className={styles['text']}>
              {entry.lanes[lane]}
            </p>
          ) : null,
        )}
      </div>
      <Button size="s" onClick={takeBack}>
        Take it back
      </Button>
    </section>
  )
}
