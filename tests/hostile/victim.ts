import { addEvent, draftOf, draftText, eventText, putDraft } from '@second-story/postmortem'
import { frameTypes, readRefused } from '@second-story/protocol'
import * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import type { Id } from './forge.ts'

/** Somebody who means well: an unmodified WebsocketProvider, and a text of their own in the document. */
export interface Victim {
  readonly seat: TestSeat
  readonly document: string
  readonly doc: Y.Doc
  /** The client id that this replica began with, and keeps. */
  readonly id: number
  /** The first clock that has not been used yet. */
  next(): Id
  /** Types at the end of the text; begins a new one where it is gone. */
  type(letters: string): void
  /** The text as `doc` has it: this replica, or a reader's. */
  textIn(doc: Y.Doc): string
  /** The id of the item that holds the text. */
  place(): Id
  /** What the server has refused of it, and how often it has hung up. Both stay empty for honest people. */
  readonly refusals: readonly string[]
  readonly closes: readonly number[]
  close(): void
}

type Place = (doc: Y.Doc) => Y.Text | null

export async function openVictim(
  server: TestServer,
  meeting: TestMeeting,
  document: string,
  seat: TestSeat,
): Promise<Victim> {
  const client = connect(server, meeting.id, document, seat.token)
  const refusals: string[] = []
  const closes: number[] = []
  const { messageHandlers } = client.provider
  messageHandlers[frameTypes.refused] = (_encoder, decoder) => refusals.push(readRefused(decoder).code)
  // What it does not know it passes over, but not without a word for each.
  for (const type of [frameTypes.saved, frameTypes.notice]) messageHandlers[type] = () => undefined
  client.provider.on('connection-close', (event) => closes.push(event?.code ?? 0))
  await client.synced
  const { doc } = client
  const id = doc.clientID
  const place: Place = document === draftOf(seat.seat) ? inDraft : document === 'notes' ? inNotes : inRecord
  const own = `of-${seat.seat}`

  const text = (): Y.Text => {
    const found = place(doc)
    if (found) return found
    begin(document, doc, own)
    return text()
  }
  function inRecord(from: Y.Doc) {
    return eventText(from, own, 'text')
  }
  function inDraft(from: Y.Doc) {
    return draftText(from, own, 'text')
  }
  text()

  return {
    seat,
    document,
    doc,
    id,
    next: () => ({ client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) }),
    type(letters) {
      const at = text()
      at.insert(at.length, letters)
    },
    textIn: (from) => String(place(from) ?? ''),
    place() {
      const item = text()._item
      if (!item) throw new Error('the text is a root')
      return item.id
    },
    refusals,
    closes,
    close() {
      // Yjs changes the id when somebody else has written under it; the provider still looks for the first one.
      doc.clientID = id
      client.close()
    },
  }
}

const inNotes: Place = (doc) => {
  const paragraph = doc.getXmlFragment('notes').get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  return text instanceof Y.XmlText ? text : null
}

function begin(document: string, doc: Y.Doc, own: string): void {
  if (document === 'record') {
    const time = { utc: null, end: null, approximate: false, said: '14:05' }
    addEvent(doc, { id: own, time, text: '' })
  } else if (document === 'notes') {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText()])
    doc.getXmlFragment('notes').insert(0, [paragraph])
  } else putDraft(doc, { kind: 'idea', id: own, text: '' })
}
