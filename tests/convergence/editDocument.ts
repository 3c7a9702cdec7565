import type { DocumentName } from '@second-story/postmortem'
import {
  actionKinds,
  addIdea,
  draftText,
  ideaStates,
  ideaText,
  isDraft,
  lanes,
  priorities,
  putDraft,
  removeDraft,
  removeIdea,
  setIdea,
} from '@second-story/postmortem'
import type * as Y from 'yjs'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { editNotes } from './editNotes.ts'
import { editRecord } from './editRecord.ts'
import { editText } from './editText.ts'
import { randomId } from './randomId.ts'
import { randomText } from './randomText.ts'

/** The shared documents that people write themselves. */
export const writtenByPeople = ['record', 'notes', 'actions'] as const

/** Does one thing that a person can do to this document. */
export function editDocument(random: RandomSource, document: DocumentName, doc: Y.Doc): void {
  if (isDraft(document)) return editDraft(random, doc)
  if (document === 'record') return editRecord(random, doc)
  if (document === 'notes') return editNotes(random, doc)
  if (document === 'actions') return editActions(random, doc)
  throw new Error(`nobody but the server writes “${document}”`)
}

type Field = readonly [field: Parameters<typeof setIdea>[2], value: Parameters<typeof setIdea>[3]]

function editActions(random: RandomSource, actions: Y.Doc): void {
  const known = random.pickAny([...actions.getMap('ideas').keys()])
  const choice = random.int(12)
  if (known === null || choice === 0)
    return addIdea(actions, { id: randomId(random), text: randomText(random) })
  if (choice === 1) return removeIdea(actions, known)
  if (choice < 7)
    return editText(random, ideaText(actions, known, random.pick(['text', 'reason', 'doneWhen', 'tracker'])))
  const [field, value] = random.pick<Field>([
    ['state', random.pick(ideaStates)],
    ['underControl', random.chance(0.5)],
    ['owner', randomText(random, 1)],
    ['due', `2026-12-${10 + random.int(20)}`],
    ['priority', random.pick(priorities)],
    ['kind', random.pick(actionKinds)],
    ['cites', [randomId(random)]],
  ])
  setIdea(actions, known, field, value)
}

function editDraft(random: RandomSource, draft: Y.Doc): void {
  const known = random.pickAny([...draft.getMap('entries').keys()])
  const choice = random.int(8)
  if (known !== null && choice === 0) return void removeDraft(draft, known)
  if (known !== null && choice > 2)
    return editText(random, draftText(draft, known, random.pick([...lanes, 'text'])))
  if (random.chance(0.3))
    return putDraft(draft, { kind: 'idea', id: randomId(random), text: randomText(random) })
  putDraft(draft, {
    kind: 'perspective',
    id: randomId(random),
    event: null,
    lanes: { [random.pick(lanes)]: randomText(random) },
    anonymous: false,
    keyHash: null,
  })
}
