import * as Y from 'yjs'
import type { NoteBlock, NoteRun } from './snapshot.ts'
import { noteBlocksOf } from './snapshot.ts'

const notesOf = (notes: Y.Doc) => notes.getXmlFragment('notes')

/**
 * Puts plain blocks in the place of these pieces of the notes: every word that a reader sees stays, and no other piece
 * is touched. A person asks for this, seeing that something is odd; nothing does it by itself.
 */
export function mendNotes(notes: Y.Doc, isOdd: (piece: unknown) => boolean): void {
  notes.transact(() => {
    const fragment = notesOf(notes)
    for (let at = fragment.length - 1; at >= 0; at--) {
      const piece: unknown = fragment.get(at)
      if (!isOdd(piece)) continue
      const plain = noteBlocksOf(piece).filter((block) => block.runs.some(({ text }) => text !== ''))
      fragment.delete(at)
      fragment.insert(at, plain.map(elementOf))
    }
  })
}

/** A line of a transcript. */
export interface NewNote {
  readonly text: string
  /** ISO instant at which it was said, where that is known. */
  readonly at: string | null
}

/** Puts lines behind the last block, as when a transcript comes in; one transaction, so that they arrive at once. */
export function appendNotes(notes: Y.Doc, lines: readonly NewNote[]): void {
  notes.transact(() => {
    const fragment = notesOf(notes)
    fragment.insert(
      fragment.length,
      lines.map(({ text, at }) => {
        const line = element('paragraph', new Y.XmlText(text.toWellFormed()))
        if (at !== null) line.setAttribute('at', at)
        return line
      }),
    )
  })
}

function elementOf({ kind, level, runs }: NoteBlock): Y.XmlElement {
  const text = new Y.XmlText()
  text.applyDelta(runs.map((run) => ({ insert: run.text.toWellFormed(), attributes: marksOf(run) })))
  switch (kind) {
    case 'heading': {
      const heading = element('heading', text)
      // Yjs keeps any JSON as an attribute; its types know strings only.
      heading.setAttribute('level', level as unknown as string)
      return heading
    }
    case 'bullet':
    case 'numbered': {
      const list = kind === 'bullet' ? 'bulletList' : 'orderedList'
      return element(list, element('listItem', element('paragraph', text)))
    }
    case 'quote':
      return element('blockquote', element('paragraph', text))
    case 'code':
      return element('codeBlock', new Y.XmlText(runs.map((run) => run.text.toWellFormed()).join('')))
    // A table that the editor does not know becomes lines with its cells side by side.
    case 'table':
    case 'paragraph':
      return element('paragraph', text)
  }
}

function element(name: string, child: Y.XmlElement | Y.XmlText): Y.XmlElement {
  const made = new Y.XmlElement(name)
  made.insert(0, [child])
  return made
}

const marksOf = (run: NoteRun) => ({
  ...(run.bold ? { bold: {} } : {}),
  ...(run.italic ? { italic: {} } : {}),
  ...(run.strike ? { strike: {} } : {}),
  ...(run.code ? { code: {} } : {}),
  ...(run.link === null ? {} : { link: { href: run.link } }),
})
