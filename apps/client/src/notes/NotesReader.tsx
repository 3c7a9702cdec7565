import type { NoteBlock } from '@second-story/postmortem'
import { useNotes } from '../replica/usePostmortem.ts'
import styles from './NotesPane.module.css'

export function NotesReader() {
  const blocks = useNotes()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className={styles['paper']} tabIndex={0} aria-label="Notes so far">
      {blocks.length === 0 && (
        <p className={styles['muted']}>The scribe's notes appear here as they are written.</p>
      )}
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </section>
  )
}

function Block({ block }: { block: NoteBlock }) {
  const content = block.runs.map((run, index) => {
    const name = [
      run.bold && styles['bold'],
      run.italic && styles['italic'],
      run.code && styles['code'],
      run.strike && styles['strike'],
    ]
    const text = <span className={name.filter(Boolean).join(' ')}>{run.text}</span>
    return (
      <span key={index}>
        {run.link ? (
          <a href={run.link} rel="noreferrer noopener" target="_blank">
            {text}
          </a>
        ) : (
          text
        )}
      </span>
    )
  })
  const indent = { marginLeft: `${block.level * 20}px` }
  switch (block.kind) {
    case 'heading':
      return <h3 className={styles['heading']}>{content}</h3>
    case 'bullet':
      return (
        <p style={indent} className={styles['bullet']}>
          {content}
        </p>
      )
    case 'numbered':
      return (
        <p style={indent} className={styles['numbered']}>
          {content}
        </p>
      )
    case 'quote':
      return <blockquote className={styles['quote']}>{content}</blockquote>
    case 'code':
      return <pre className={styles['pre']}>{content}</pre>
    case 'paragraph':
      return <p>{content}</p>
  }
}
