import type { NoteBlock, NoteRun } from '@second-story/postmortem'
import { isPhase } from '@second-story/postmortem'
import { Fragment } from 'react'
import { useNotes } from '../replica/usePostmortem.ts'
import { clockOf } from './clockOf.ts'
import styles from './NotesPane.module.css'

export function NotesReader() {
  const blocks = useNotes()
  const stamps = stampsOf(blocks)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className={styles['paper']} tabIndex={0} aria-label="Notes so far">
      {blocks.length === 0 && (
        <p className={styles['muted']}>The scribe's notes appear here as they are written.</p>
      )}
      {blocks.map((block, index) => (
        <Fragment key={index}>
          {stamps[index] && <p className={styles['stamp']}>{stamps[index]}</p>}
          {block.stamp?.became ? (
            <div data-became={block.stamp.became}>
              <Block block={block} />
            </div>
          ) : (
            <Block block={block} />
          )}
        </Fragment>
      ))}
    </section>
  )
}

/** Where the group had moved on to another phase, and when that was. */
function stampsOf(blocks: readonly NoteBlock[]): readonly (string | null)[] {
  let before = ''
  return blocks.map(({ stamp, runs }) => {
    const isBlank = runs.every(({ text }) => text.trim() === '')
    const clock = stamp && !isBlank && isPhase(stamp.phase) ? clockOf(stamp.at) : ''
    if (!stamp || clock === '' || stamp.phase === before) return null
    before = stamp.phase
    return `${clock} · in ${stamp.phase}`
  })
}

function Runs({ runs }: { runs: readonly NoteRun[] }) {
  return runs.map((run, index) => {
    const name = [
      run.bold && styles['bold'],
      run.italic && styles['italic'],
      run.code && styles['code'],
      run.strike && styles['strike'],
      run.mention !== undefined && styles['mention'],
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
}

function Block({ block }: { block: NoteBlock }) {
  const content = <Runs runs={block.runs} />
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
    case 'table':
      return <Table rows={block.rows ?? []} />
    case 'paragraph':
      return <p>{content}</p>
  }
}

function Table({ rows: [head, ...body] }: { rows: NonNullable<NoteBlock['rows']> }) {
  const cells = (row: readonly (readonly NoteRun[])[], Cell: 'td' | 'th') =>
    row.map((runs, index) => (
      <Cell key={index}>
        <Runs runs={runs} />
      </Cell>
    ))
  return (
    <table className={styles['table']}>
      <thead>
        <tr>{cells(head ?? [], 'th')}</tr>
      </thead>
      <tbody>
        {body.map((row, index) => (
          <tr key={index}>{cells(row, 'td')}</tr>
        ))}
      </tbody>
    </table>
  )
}
