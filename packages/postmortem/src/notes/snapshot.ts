import * as Y from 'yjs'
import { readNumber, readString } from '../reading.ts'

/** One block of the scribe's notes, free of any editor's format. */
export interface NoteBlock {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'quote' | 'code'
  /** Heading level 1–3, or how deep a list item is nested (0 = outermost). */
  readonly level: number
  readonly runs: readonly NoteRun[]
}

export interface NoteRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly strike: boolean
  /** http(s) or mailto only; anything else is dropped. */
  readonly link: string | null
}

type Around = Pick<NoteBlock, 'kind' | 'level'>
/** Deeper than any hand-written note; a hostile document nests 10,000 levels. */
const deepest = 50

/** Reads the XML itself: the editor's own binding deletes what its schema does not know, and a read never writes. */
export function notesSnapshot(notes: Y.Doc): readonly NoteBlock[] {
  const blocks: NoteBlock[] = []
  readChildren(notes.getXmlFragment('notes'), { kind: 'paragraph', level: 0 }, blocks, 0)
  return blocks
}

function readChildren(parent: Y.XmlFragment, around: Around, blocks: NoteBlock[], depth: number): void {
  if (depth > deepest) return
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlElement) readElement(child, around, blocks, depth)
  }
}

function readElement(element: Y.XmlElement, around: Around, blocks: NoteBlock[], depth: number): void {
  switch (element.nodeName) {
    case 'paragraph':
      blocks.push({ ...around, runs: readRuns(element) })
      return
    case 'heading':
      blocks.push({ kind: 'heading', level: headingLevel(element), runs: readRuns(element) })
      return
    case 'codeBlock':
      blocks.push({ kind: 'code', level: 0, runs: readRuns(element) })
      return
    case 'bulletList':
    case 'orderedList': {
      const inList = around.kind === 'bullet' || around.kind === 'numbered'
      const kind = element.nodeName === 'bulletList' ? 'bullet' : 'numbered'
      return readChildren(element, { kind, level: inList ? around.level + 1 : 0 }, blocks, depth + 1)
    }
    case 'blockquote':
      return readChildren(element, { kind: 'quote', level: 0 }, blocks, depth + 1)
    default:
      return readChildren(element, around, blocks, depth + 1)
  }
}

const headingLevel = (element: Y.XmlElement) =>
  Math.min(3, Math.max(1, readNumber(element.getAttribute('level') as unknown, 1)))

function readRuns(element: Y.XmlElement): NoteRun[] {
  return element.toArray().flatMap((child): NoteRun[] => {
    if (child instanceof Y.XmlText) return child.toDelta().flatMap(readRun)
    if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') return [plain('\n')]
    return []
  })
}

function readRun(part: { insert?: unknown; attributes?: Record<string, unknown> }): NoteRun[] {
  if (typeof part.insert !== 'string') return []
  const marks = new Map(Object.entries(part.attributes ?? {}))
  const link = marks.get('link')
  const href = typeof link === 'object' && link !== null && 'href' in link ? readString(link.href) : ''
  return [
    {
      text: part.insert,
      bold: marks.has('bold'),
      italic: marks.has('italic'),
      code: marks.has('code'),
      strike: marks.has('strike'),
      link: /^(https?:|mailto:)/i.test(href) ? href : null,
    },
  ]
}

const plain = (text: string): NoteRun => ({
  text,
  bold: false,
  italic: false,
  code: false,
  strike: false,
  link: null,
})
