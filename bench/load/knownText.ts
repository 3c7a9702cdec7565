import * as Y from 'yjs'

/**
 * The one text that every server is written to: Second Story refuses what is not in its schema, so the others get the
 * same place. Made here only where nobody has.
 */
export function knownText(doc: Y.Doc): Y.Text {
  const root = doc.getMap<unknown>('summary')
  const there = root.get('summary')
  if (there instanceof Y.Text) return there
  const text = new Y.Text()
  root.set('summary', text)
  return text
}
