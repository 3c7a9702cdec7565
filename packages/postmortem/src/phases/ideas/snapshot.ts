import type * as Y from 'yjs'
import {
  byOrder,
  readEntries,
  readNumber,
  readOneOf,
  readString,
  readStrings,
  readText,
} from '../../reading.ts'
import type { Idea } from './schema.ts'
import { actionKinds, ideaStates, priorities } from './schema.ts'

export function ideasSnapshot(actions: Y.Doc): readonly Idea[] {
  return readEntries(actions.getMap<unknown>('ideas'))
    .map(([id, entry]) => readIdea(id, entry))
    .sort(byOrder)
}

function readIdea(id: string, entry: Y.Map<unknown>): Idea {
  const underControl = entry.get('underControl')
  return {
    id,
    order: readNumber(entry.get('order')),
    text: readText(entry.get('text')),
    parked: readString(entry.get('parked')) || null,
    state: readOneOf(ideaStates, entry.get('state'), 'open'),
    underControl: typeof underControl === 'boolean' ? underControl : null,
    reason: readText(entry.get('reason')),
    owner: readString(entry.get('owner')),
    due: /^\d{4}-\d{2}-\d{2}$/.test(readString(entry.get('due'))) ? readString(entry.get('due')) : '',
    priority: readOneOf(priorities, entry.get('priority'), null),
    kind: readOneOf(actionKinds, entry.get('kind'), null),
    doneWhen: readText(entry.get('doneWhen')),
    tracker: readText(entry.get('tracker')),
    cites: readStrings(entry.get('cites')),
  }
}
