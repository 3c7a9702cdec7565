import * as Y from 'yjs'
import type { Door } from './clientSocket.ts'
import { knownText } from './knownText.ts'
import { Member } from './member.ts'

export interface SeededRoom {
  /** All that the server holds. */
  readonly doc: Y.Doc
  /** Closes the seeder's socket: once others are in, for a server without storage forgets an empty room. */
  leave(): void
}

/** Opens the room, lets `edit` change the document, and resolves once the server has it. */
export async function seedRoom(door: Door, edit: (doc: Y.Doc) => void): Promise<SeededRoom> {
  const doc = new Y.Doc()
  if (!door.answersSync) {
    knownText(doc)
    edit(doc)
    return { doc, leave: () => undefined }
  }
  let news: Uint8Array = new Uint8Array()
  const seeder = new Member(door, {
    update: (bytes, start, end) => {
      news = new Uint8Array(bytes.subarray(start, end))
      Y.applyUpdate(doc, news)
    },
  })
  await seeder.synced()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') updates.push(update)
  })
  doc.transact(() => knownText(doc))
  edit(doc)
  for (const update of inParts(updates)) seeder.write(update)
  // In turn behind the writes: the answer says that the server has taken them.
  const isThere = seeder.synced()
  seeder.ask()
  await isThere
  if (!sameState(news, doc)) throw new Error('the server does not hold what the room was begun with')
  return { doc, leave: () => seeder.socket.close() }
}

const partBytes = 50_000

/** Thousands of small updates as some frames of middling size. */
function inParts(updates: readonly Uint8Array[]): Uint8Array[] {
  const parts: Uint8Array[] = []
  let part: Uint8Array[] = []
  let size = 0
  for (const update of updates) {
    part.push(update)
    size += update.length
    if (size < partBytes && part.length < 200) continue
    parts.push(Y.mergeUpdates(part))
    part = []
    size = 0
  }
  if (part.length > 0) parts.push(Y.mergeUpdates(part))
  return parts
}

function sameState(answer: Uint8Array, doc: Y.Doc): boolean {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, answer)
  return knownText(copy).toString() === knownText(doc).toString()
}
