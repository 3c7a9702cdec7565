import { frameTypes, readNotice, readSaved } from '@second-story/protocol'
import * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'

/** Somebody with a y-websocket provider and a text of their own in the record. */
export interface Typist {
  readonly name: string
  readonly seat: TestSeat
  readonly doc: Y.Doc
  /** Types letters at the end. */
  type(letters: number): void
  /** What has been typed so far, here. */
  typed(): string
  /** The text as `doc` has it. */
  textIn(doc: Y.Doc): string
  /** Write frames that the server has acknowledged on the present connection, the answer to its sync step 1 included. */
  acknowledged(): number
  /** What the server has said of its disk, and when (performance.now). */
  readonly storage: readonly { readonly isSaving: boolean; readonly at: number }[]
  /** What it has been told of its right to write, and when (performance.now). */
  readonly rights: readonly { readonly allowed: boolean; readonly at: number }[]
  /** Codes of all closes. */
  readonly closes: readonly number[]
  close(): void
}

const root = 'learnings'

export async function openTypist(server: TestServer, meeting: TestMeeting, name: string): Promise<Typist> {
  const seat = await meeting.join('participant', name)
  const client = connect(server, meeting.id, 'record', seat.token)
  const storage: { isSaving: boolean; at: number }[] = []
  const rights: { allowed: boolean; at: number }[] = []
  const closes: number[] = []
  let acknowledged = 0
  const { messageHandlers } = client.provider
  messageHandlers[frameTypes.saved] = (_encoder, decoder) => {
    acknowledged = readSaved(decoder)
  }
  messageHandlers[frameTypes.notice] = (_encoder, decoder) => {
    const notice = readNotice(decoder)
    if (notice.kind === 'storage') storage.push({ isSaving: notice.isSaving, at: performance.now() })
    else rights.push({ allowed: notice.allowed, at: performance.now() })
  }
  client.provider.on('connection-close', (event) => closes.push(event?.code ?? 0))
  client.provider.on('status', ({ status }) => {
    if (status === 'connecting') acknowledged = 0
  })
  await client.synced
  const text = new Y.Text()
  client.doc.getMap(root).set(name, text)
  const textIn = (doc: Y.Doc) => String(doc.getMap(root).get(name) ?? '')
  return {
    name,
    seat,
    doc: client.doc,
    type(letters) {
      for (let each = 0; each < letters; each++) text.insert(text.length, String(text.length % 10))
    },
    typed: () => textIn(client.doc),
    textIn,
    acknowledged: () => acknowledged,
    storage,
    rights,
    closes,
    close: () => client.close(),
  }
}
