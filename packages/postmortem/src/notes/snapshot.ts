import * as Y from 'yjs'
import { limits } from '../limits.ts'
import { readNumber, readString } from '../reading.ts'

/** One block of the scribe's notes, free of any editor's format. */
export interface NoteBlock {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'quote' | 'code' | 'table'
  /** Heading level 1–3, or how deep a list item is nested (0 = outermost). */
  readonly level: number
  /** Of a table: all its words, cell by cell. */
  readonly runs: readonly NoteRun[]
  /** The rows of a table, each with its cells; the first row is its head. */
  readonly rows?: readonly (readonly (readonly NoteRun[])[])[]
  readonly stamp?: NoteStamp
}

/** What the scribe's editor notes about a block while it is written. Strings as they stand there: a reader checks them. */
export interface NoteStamp {
  /** ISO instant, or empty. */
  readonly at: string
  /** The phase, and the id of the event on the screen; or empty. */
  readonly phase: string
  readonly event: string
  /** What the line was made into: `event`, `factor`, `learning`, `perspective` or `idea`, a colon, its id; or empty. */
  readonly became: string
}

export interface NoteRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly strike: boolean
  /** http(s) or mailto only; anything else is dropped. */
  readonly link: string | null
  /** The seat that is mentioned; the text is its name as the scribe saw it. */
  readonly mention?: string
}

type Around = Pick<NoteBlock, 'kind' | 'level'>
/** Deeper than the server lets anybody nest. */
const deepest = 70

/** Reads the XML itself: the editor's own binding deletes what its schema does not know, and a read never writes. */
export const notesSnapshot = (notes: Y.Doc): readonly NoteBlock[] =>
  notes.getXmlFragment('notes').toArray().flatMap(noteBlocksOf)

/** The blocks of one piece at the top of the notes. */
export function noteBlocksOf(piece: unknown): readonly NoteBlock[] {
  const blocks: NoteBlock[] = []
  readPiece(piece, { kind: 'paragraph', level: 0 }, blocks, 0)
  return blocks
}

function readPiece(piece: unknown, around: Around, blocks: NoteBlock[], depth: number): void {
  if (depth > deepest) return
  if (piece instanceof Y.XmlElement) readElement(piece, around, blocks, depth)
  // Text without a block around it: nobody's editor writes it, and its words are shown all the same.
  else if (piece instanceof Y.Text) blocks.push({ ...around, runs: runsOf(piece) })
}

function readChildren(parent: Y.XmlFragment, around: Around, blocks: NoteBlock[], depth: number): void {
  for (const child of parent.toArray()) readPiece(child, around, blocks, depth)
}

function readElement(element: Y.XmlElement, around: Around, blocks: NoteBlock[], depth: number): void {
  switch (element.nodeName) {
    case 'paragraph':
      blocks.push({ ...around, runs: readRuns(element), ...readStamp(element) })
      return
    case 'heading':
      blocks.push({
        kind: 'heading',
        level: headingLevel(element),
        runs: readRuns(element),
        ...readStamp(element),
      })
      return
    case 'codeBlock':
      blocks.push({ kind: 'code', level: 0, runs: readRuns(element), ...readStamp(element) })
      return
    case 'table':
      blocks.push(readTable(element, depth))
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

/** Whatever stands in a row is a cell, and whatever stands in a table a row: no word is passed over. */
function readTable(table: Y.XmlElement, depth: number): NoteBlock {
  const rows = childrenOf(table).map((row) => childrenOf(row).map((cell) => readCell(cell, depth + 3)))
  const runs = rows.flatMap((row) => row.flatMap((cell, at) => (at === 0 ? cell : [plain('\t'), ...cell])))
  return { kind: 'table', level: 0, runs, rows }
}

const childrenOf = (piece: unknown): unknown[] => (piece instanceof Y.XmlElement ? piece.toArray() : [piece])

function readCell(cell: unknown, depth: number): NoteRun[] {
  const blocks: NoteBlock[] = []
  readPiece(cell, { kind: 'paragraph', level: 0 }, blocks, depth)
  return blocks.flatMap(({ runs }, at) => (at === 0 ? runs : [plain('\n'), ...runs]))
}

function readStamp(element: Y.XmlElement): { stamp?: NoteStamp } {
  const read = (key: string) => readString(element.getAttribute(key) as unknown)
  const stamp = { at: read('at'), phase: read('phase'), event: read('event'), became: read('became') }
  return stamp.at || stamp.became ? { stamp } : {}
}

const headingLevel = (element: Y.XmlElement) =>
  Math.min(3, Math.max(1, Math.round(readNumber(element.getAttribute('level') as unknown, 1))))

function readRuns(element: Y.XmlElement, depth = 0): NoteRun[] {
  return element.toArray().flatMap((child): NoteRun[] => {
    if (child instanceof Y.Text) return runsOf(child)
    if (!(child instanceof Y.XmlElement)) return []
    if (child.nodeName === 'hardBreak') return [plain('\n')]
    if (child.nodeName === 'mention') return [readMention(child)]
    return depth > deepest ? [] : readRuns(child, depth + 1)
  })
}

function readMention(element: Y.XmlElement): NoteRun {
  const read = (key: string) => readString(element.getAttribute(key) as unknown)
  return { ...plain(`@${read('label').slice(0, limits.name)}`), mention: read('id').slice(0, limits.name) }
}

const runsOf = (text: Y.Text): NoteRun[] => text.toDelta().flatMap(readRun)

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
      link: href.length <= 2_000 && /^(https?:|mailto:)/i.test(href) ? href : null,
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
