import { mendNotes } from '@second-story/postmortem'
import { useDocument } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { isUnclean } from './isUnclean.ts'
import styles from './NotesPane.module.css'

/** An offer, never a repair behind anybody's back: what looks odd here may come from a newer version of this page. */
export function UncleanNotes() {
  const { doc } = useDocument('notes')
  return (
    <div className={styles['offer']} role="status">
      <p>
        <strong>These notes hold something that this editor does not know.</strong> Everything is still there.
        If another tab has just been updated, load this page again first. Or make plain text of the odd parts:
        all words stay, the rest of the notes is not touched.
      </p>
      <div className={styles['offerActions']}>
        <Button size="s" onClick={() => location.reload()}>
          Load the page again
        </Button>
        <Button size="s" variant="primary" onClick={() => mendNotes(doc, isUnclean)}>
          Make plain text of them
        </Button>
      </div>
    </div>
  )
}
