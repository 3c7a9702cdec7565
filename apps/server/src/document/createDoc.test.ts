import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createDoc } from './createDoc.ts'

/** Two people make the same words bold at the same time: one pair of marks is superfluous. */
function boldTwice(): Uint8Array[] {
  const first = new Y.Doc()
  first.getXmlFragment('notes').insert(0, [new Y.XmlText('Logins failed')])
  const before = Y.encodeStateAsUpdate(first)
  const others = [1, 2].map(() => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, before)
    const text = doc.getXmlFragment('notes').get(0)
    if (text instanceof Y.XmlText) text.format(0, 6, { bold: true })
    return Y.encodeStateAsUpdate(doc)
  })
  return [before, ...others]
}

/** What a document says of itself while it is given `updates`. */
function updatesOf(doc: Y.Doc, updates: readonly Uint8Array[]): number {
  doc.getXmlFragment('notes')
  let said = 0
  doc.on('update', () => said++)
  for (const each of updates) Y.applyUpdate(doc, each)
  return said
}

describe('the server’s own replica', () => {
  it('[UI6] holds what it is given, and removes nothing by itself', () => {
    const given = boldTwice()
    expect(updatesOf(new Y.Doc(), given)).toBe(given.length + 1)
    expect(updatesOf(createDoc('notes'), given)).toBe(given.length)
  })
})
