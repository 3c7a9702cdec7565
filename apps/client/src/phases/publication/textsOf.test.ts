import type { NoteBlock } from '@second-story/postmortem'
import {
  addEvent,
  addFactor,
  addNode,
  recordSnapshot,
  seedRecord,
  summaryText,
} from '@second-story/postmortem'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { textsOf } from './textsOf.ts'

it('[CL30] before publication, everything that the group has written together is read, with where it stands', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedRecord())
  const time = { utc: null, end: null, approximate: false, said: '10:42' }
  addEvent(doc, { id: 'e', time, text: 'The pager rang' })
  addNode(doc, { id: 'n', parent: null, way: 'why', question: 'Why so late?' })
  addNode(doc, { id: 'm', parent: 'n', way: 'how', question: 'How did it look?', answer: 'Calm' })
  addFactor(doc, { id: 'f', text: 'One alert for two things' })
  summaryText(doc, 'impact')?.insert(0, 'Two customers')
  const run = (text: string) => ({ text, bold: false, italic: false, code: false, strike: false, link: null })
  const notes: NoteBlock[] = [
    { kind: 'paragraph', level: 0, runs: [run('He '), run('said')] },
    { kind: 'code', level: 0, runs: [run('kill -9')] },
  ]
  expect(textsOf({ record: recordSnapshot(doc), notes, ideas: [] })).toEqual(
    [
      ['Preparation', 'Two customers'],
      ['Timeline, 10:42', 'The pager rang'],
      ['Inquiry', 'Why so late?'],
      ['Inquiry', 'How did it look?'],
      ['Inquiry', 'Calm'],
      ['Factors', 'One alert for two things'],
      ['Live notes', 'He said'],
    ].map(([place, text]) => ({ place, phase: 'review', text })),
  )
})
