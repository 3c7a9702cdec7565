import type { Mark, Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { isSafeLink, noteSchema } from './noteExtensions.ts'

/** Nobody's notes nest deeper; the server takes 64 levels. */
const deepest = 40
const longestAttribute = 2_000

/** Something that the editor would delete from the document, or show to nobody, if it were bound to it. */
class Unclean extends Error {}

/**
 * Whether the editor would take words away from this piece of the notes. It builds what the editor's binding would
 * build, from the same schema, and writes nothing. An empty shell that two scribes have left together is no harm.
 */
export function isUnclean(piece: unknown): boolean {
  try {
    if (!(piece instanceof Y.XmlElement)) throw new Unclean()
    const node = nodeOf(piece, 0)
    if (!noteSchema.topNodeType.contentMatch.matchType(node.type)) throw new Unclean()
    return false
  } catch (error) {
    if (error instanceof Unclean || error instanceof RangeError) return holdsSomething(piece, 0)
    throw error
  }
}

function nodeOf(element: Y.XmlElement, depth: number): Node {
  if (depth > deepest) throw new Unclean()
  const type = noteSchema.nodes[element.nodeName]
  if (!type) throw new Unclean()
  const children = element.toArray().flatMap((child) => childrenOf(child, depth))
  const attributes = new Map<string, unknown>(Object.entries(element.getAttributes()))
  if (![...attributes.values()].every(isPlain)) throw new Unclean()
  const level = attributes.get('level')
  if (type.name === 'heading' && typeof level !== 'number') throw new Unclean()
  if (['colspan', 'rowspan'].some((span) => (attributes.get(span) ?? 1) !== 1)) throw new Unclean()
  return type.createChecked(Object.fromEntries(attributes), children)
}

function childrenOf(child: unknown, depth: number): Node[] {
  if (child instanceof Y.XmlElement) return [nodeOf(child, depth + 1)]
  if (!(child instanceof Y.XmlText)) throw new Unclean()
  return child.toDelta().map((part: { insert?: unknown; attributes?: Record<string, unknown> }) => {
    if (typeof part.insert !== 'string') throw new Unclean()
    return noteSchema.text(part.insert, Object.entries(part.attributes ?? {}).map(markOf))
  })
}

function markOf([name, value]: [string, unknown]): Mark {
  const type = noteSchema.marks[name]
  if (!type) throw new Unclean()
  const attributes = new Map<string, unknown>(typeof value === 'object' && value ? Object.entries(value) : [])
  if (![...attributes.values()].every(isPlain)) throw new Unclean()
  if (name === 'link' && !isSafeLink(attributes.get('href'))) throw new Unclean()
  return type.create(Object.fromEntries(attributes))
}

const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= longestAttribute)

/** Words, or a part that this version does not know and that may mean something to another. */
function holdsSomething(piece: unknown, depth: number): boolean {
  if (piece instanceof Y.XmlElement) {
    if (depth > deepest || !noteSchema.nodes[piece.nodeName]) return true
    return piece.toArray().some((child) => holdsSomething(child, depth + 1))
  }
  return !(piece instanceof Y.Text) || piece.length > 0
}
