import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect } from 'react'
import { CoachWord } from '../replica/CoachWord.tsx'
import type { Coach } from '../replica/useCoach.ts'
import { Button } from '../ui/Button.tsx'
import styles from './CoachBar.module.css'
import { heardIn, listenAgain, toNextFinding } from './coachExtension.ts'

/** What the coach says of the words at the caret; else how many places are left. */
export function CoachBar({ editor, coach }: { editor: Editor; coach: Coach }) {
  useEffect(() => listenAgain(editor, coach), [editor, coach])
  const { text, why, rewrite, count } = useEditorState({
    editor,
    selector: ({ editor }) => {
      const { from, to } = editor.state.selection
      const all = heardIn(editor)
      const here = all.find((each) => each.from <= to && each.to >= from)?.finding
      return { text: here?.text ?? '', why: here?.why ?? '', rewrite: here?.rewrite ?? '', count: all.length }
    },
  })
  if (count === 0) return null
  return (
    <div className={styles['bar']}>
      {text && <CoachWord finding={{ text, why, rewrite }} />}
      <div className={styles['count']}>
        <span>{count === 1 ? '1 hint' : `${count} hints`}, for you alone</span>
        <Button size="s" variant="quiet" title="Alt Shift C" onClick={() => toNextFinding(editor)}>
          Go to the next
        </Button>
      </div>
    </div>
  )
}
