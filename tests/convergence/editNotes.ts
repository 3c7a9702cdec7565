import * as Y from 'yjs'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { aligned, randomText } from './randomText.ts'

/** Does one thing to the scribe's notes that the editor can do. */
export function editNotes(random: RandomSource, notes: Y.Doc): void {
  const root = notes.getXmlFragment('notes')
  const choice = random.int(10)
  if (root.length === 0 || choice === 0)
    return root.insert(random.int(root.length + 1), [randomBlock(random)])
  if (choice === 1) return root.delete(random.int(root.length), 1)
  const block = root.get(random.int(root.length))
  if (!(block instanceof Y.XmlElement)) return
  if (block.nodeName === 'bulletList') return editList(random, block)
  editBlock(random, block)
}

const paragraph = (random: RandomSource, name = 'paragraph'): Y.XmlElement => {
  const element = new Y.XmlElement(name)
  element.insert(0, [new Y.XmlText(randomText(random))])
  return element
}

function randomBlock(random: RandomSource): Y.XmlElement {
  if (random.chance(0.6)) return paragraph(random)
  if (random.chance(0.5)) {
    const heading = paragraph(random, 'heading')
    // Yjs types attributes as strings; the editor stores the number.
    heading.setAttribute('level', (1 + random.int(3)) as unknown as string)
    return heading
  }
  const list = new Y.XmlElement('bulletList')
  list.insert(0, [item(random)])
  return list
}

function item(random: RandomSource): Y.XmlElement {
  const element = new Y.XmlElement('listItem')
  element.insert(0, [paragraph(random)])
  return element
}

function editList(random: RandomSource, list: Y.XmlElement): void {
  if (list.length === 0 || random.chance(0.3)) return list.insert(random.int(list.length + 1), [item(random)])
  if (random.chance(0.2)) return list.delete(random.int(list.length), 1)
  const inside = list.get(random.int(list.length))
  const first = inside instanceof Y.XmlElement ? inside.get(0) : null
  if (first instanceof Y.XmlElement) editBlock(random, first)
}

function editBlock(random: RandomSource, block: Y.XmlElement): void {
  const text = block.get(0)
  if (!(text instanceof Y.XmlText)) return
  const written = text
    .toDelta()
    .map((part: { insert: unknown }) => part.insert)
    .join('')
  const from = aligned(written, random.int(written.length + 1))
  const to = aligned(written, Math.min(written.length, from + 1 + random.int(6)))
  const choice = random.int(6)
  if (choice === 0 && to > from) text.delete(from, to - from)
  else if (choice === 1 && to > from)
    text.format(
      from,
      to - from,
      random.pick<Record<string, true | null>>([{ bold: true }, { bold: null }, { italic: true }]),
    )
  else text.insert(from, randomText(random, 3))
}
