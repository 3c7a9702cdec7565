import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createReplica } from './createReplica.ts'

/** Two people set the same words in bold at the same time. */
function twiceInBold(): Uint8Array[] {
  const written = new Y.Doc()
  const block = new Y.XmlElement('paragraph')
  block.insert(0, [new Y.XmlText('logins failed')])
  written.getXmlFragment('notes').insert(0, [block])
  const begun = Y.encodeStateAsUpdate(written)
  const edits = [0, 1].map(() => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, begun)
    const before = Y.encodeStateVector(doc)
    const [text] = [...doc.getXmlFragment('notes').createTreeWalker((each) => each instanceof Y.XmlText)]
    if (text instanceof Y.XmlText) text.format(0, 6, { bold: true })
    return Y.encodeStateAsUpdate(doc, before)
  })
  return [begun, ...edits]
}

function readBy(doc: Y.Doc): { written: number; deletions: number; content: string } {
  const updates = twiceInBold()
  let written = 0
  doc.on('update', (_update: Uint8Array, from: unknown) => {
    if (from !== 'others') written++
  })
  for (const update of updates) Y.applyUpdate(doc, update, 'others')
  const deletions = Y.snapshot(doc).ds.clients.size
  return { written, deletions, content: doc.getXmlFragment('notes').toString() }
}

it('[PM40] writes nothing by reading, and reads the same', () => {
  const usual = readBy(new Y.Doc())
  const ours = readBy(createReplica())
  expect({ ...ours, content: '' }).toEqual({ written: 0, deletions: 0, content: '' })
  expect(ours.content).toBe(usual.content)
  // What it is there for: a document of Yjs as it comes does both.
  expect(usual.written).toBeGreaterThan(0)
  expect(usual.deletions).toBeGreaterThan(0)
})
