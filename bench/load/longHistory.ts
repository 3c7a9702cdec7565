import * as Y from 'yjs'
import type { Door } from './clientSocket.ts'
import { joinAll } from './joinAll.ts'
import { knownText } from './knownText.ts'
import { seedRoom } from './seedRoom.ts'
import { layOutParts } from './typist.ts'

const unacknowledged = 200
/** Everybody in the room hears every keystroke: few at a time, or writing takes longer than all that is measured. */
const handsAtOnce = 10

/** Types `keystrokes` into a document, each hand as fast as the server says it has them. */
export async function writeLongHistory(
  doors: readonly Door[],
  keystrokes: number,
): Promise<{ textLength: number }> {
  const [first] = doors
  if (!first) throw new Error('somebody must write')
  const { doc: room, leave } = await seedRoom(first, (doc) => layOutParts(doc, doors.length))
  const base = Y.encodeStateAsUpdate(room)
  // Now, for the seeder goes on listening.
  const lengthBefore = knownText(room).length
  const each = Math.ceil(keystrokes / doors.length)
  for (let from = 0; from < doors.length; from += handsAtOnce) {
    await writeTogether(base, doors.slice(from, from + handsAtOnce), from, each)
  }
  leave()
  return { textLength: lengthBefore + each * doors.length }
}

async function writeTogether(
  base: Uint8Array,
  doors: readonly Door[],
  firstPart: number,
  each: number,
): Promise<void> {
  const kept: (() => void)[] = []
  const members = await joinAll(doors, (index) => ({ kept: () => kept[index]?.() }))
  await Promise.all(
    members.map((member, index) => {
      const updates = writingOf(base, firstPart + index, each)
      const target = member.writes + updates.length
      let next = 0
      return new Promise<void>((resolve, reject) => {
        const send = () => {
          if (member.refused > 0 || member.closeCode !== null)
            return reject(new Error(`a keystroke was refused (${member.closeCode})`))
          while (next < updates.length && member.writes - member.acknowledged < unacknowledged) {
            const update = updates[next++]
            if (update) member.write(update)
          }
          if (member.acknowledged >= target) resolve()
        }
        kept[index] = send
        send()
      })
    }),
  )
  for (const member of members) member.socket.close()
}

/** A person's keystrokes in their own part: runs of forty, then somewhere else in it. */
function writingOf(base: Uint8Array, part: number, count: number): Uint8Array[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base)
  const text = knownText(doc)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  let at = 0
  for (let typed = 0; typed < count; typed++) {
    if (typed % 40 === 0) at = (typed * 7919) % (typed + 1)
    text.insert(part + 1 + at++, 'e')
  }
  return updates
}
