import type * as Y from 'yjs'
import { createEntry, entryText, setField } from '../entries.ts'
import type { Lane } from '../phases/timeline/schema.ts'
import { lanes } from '../phases/timeline/schema.ts'
import type { DraftEntry } from './schema.ts'

const entries = (draft: Y.Doc) => draft.getMap<unknown>('entries')

/** Puts a whole entry into the draft, as when it is begun or carried over after a reveal. */
export function putDraft(draft: Y.Doc, entry: DraftEntry): void {
  draft.transact(() => {
    if (entry.kind === 'idea') {
      createEntry(entries(draft), entry.id, { kind: 'idea' }, { text: entry.text })
      return
    }
    const texts = Object.fromEntries(lanes.map((lane) => [lane, entry.lanes[lane] ?? '']))
    const { event, anonymous, keyHash } = entry
    createEntry(entries(draft), entry.id, { kind: 'perspective', event, anonymous, keyHash }, texts)
  })
}

export const draftText = (draft: Y.Doc, id: string, field: Lane | 'text'): Y.Text | null =>
  entryText(entries(draft), id, field)

export function setDraftAnonymous(draft: Y.Doc, id: string, keyHash: string | null): void {
  draft.transact(() => {
    setField(entries(draft), id, 'anonymous', keyHash !== null)
    setField(entries(draft), id, 'keyHash', keyHash)
  })
}

export const removeDraft = (draft: Y.Doc, id: string) => entries(draft).delete(id)
