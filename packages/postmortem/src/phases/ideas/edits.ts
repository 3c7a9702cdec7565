import type * as Y from 'yjs'
import { createEntry, entryText, orderAtEnd, setField } from '../../entries.ts'

const ideas = (actions: Y.Doc) => actions.getMap<unknown>('ideas')

export interface NewIdea {
  readonly id: string
  readonly text: string
  readonly parked?: string | null
  readonly cites?: readonly string[]
}

export function addIdea(actions: Y.Doc, idea: NewIdea): void {
  actions.transact(() => {
    createEntry(
      ideas(actions),
      idea.id,
      {
        order: orderAtEnd(ideas(actions)),
        parked: idea.parked ?? null,
        state: 'open',
        underControl: null,
        owner: '',
        due: '',
        priority: null,
        kind: null,
        cites: [...(idea.cites ?? [])],
      },
      { text: idea.text, reason: '', doneWhen: '', tracker: '' },
    )
  })
}

export const ideaText = (
  actions: Y.Doc,
  id: string,
  field: 'text' | 'reason' | 'doneWhen' | 'tracker',
): Y.Text | null => entryText(ideas(actions), id, field)

export const removeIdea = (actions: Y.Doc, id: string) => ideas(actions).delete(id)

export function setIdea(
  actions: Y.Doc,
  id: string,
  field: 'state' | 'underControl' | 'owner' | 'due' | 'priority' | 'kind' | 'cites',
  value: string | boolean | null | string[],
): void {
  setField(ideas(actions), id, field, value)
}
