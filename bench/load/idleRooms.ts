import type { Door } from './clientSocket.ts'
import { joinAll } from './joinAll.ts'
import { knownText } from './knownText.ts'
import type { Member } from './member.ts'
import { seedRoom } from './seedRoom.ts'

const text = 'At 14:02 the pager rang; at 14:05 we saw that logins failed in Europe. '.repeat(3)

/** Opens rooms with a small document and one person each, who then does nothing. */
export async function openIdleRooms(doors: readonly Door[], perSecond: number): Promise<Member[]> {
  const members: Member[] = []
  for (let from = 0; from < doors.length; from += 10) {
    const group = doors.slice(from, from + 10)
    const seeded = await Promise.all(
      group.map((door) =>
        door.answersSync ? seedRoom(door, (doc) => knownText(doc).insert(0, text)) : null,
      ),
    )
    members.push(...(await joinAll(group, () => ({}), perSecond)))
    for (const room of seeded) room?.leave()
  }
  return members
}
