import type { Finding } from '@second-story/language'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/toast.ts'
import styles from './CoachHint.module.css'
import { dismissWords } from './fineWords.ts'
import { useCommand } from './usePostmortem.ts'

/** What the coach says of a few words: to the writer, and to nobody else. It changes no text by itself. */
export function CoachWord({ finding }: { finding: Pick<Finding, 'text' | 'why' | 'rewrite'> }) {
  const command = useCommand()
  const allow = async () => {
    if (!(await command('allowWords', { words: finding.text, allowed: true }))) return
    toast(`The coach leaves “${finding.text}” alone in this post-mortem.`, {
      action: {
        label: 'Take back',
        onSelect: () => void command('allowWords', { words: finding.text, allowed: false }),
      },
    })
  }
  return (
    // The field keeps its focus while the hint is used.
    <aside
      className={styles['hint']}
      aria-label="A hint that only you see"
      onMouseDown={(event) => event.preventDefault()}
    >
      <p>
        <strong>“{finding.text}”</strong> {finding.why} <em>{finding.rewrite}</em>
      </p>
      <div className={styles['answers']}>
        <Button size="s" variant="quiet" onClick={() => dismissWords(finding.text)}>
          It is fine here
        </Button>
        <Button size="s" variant="quiet" onClick={allow}>
          Fine for our group
        </Button>
      </div>
    </aside>
  )
}
