import type { Door } from './clientSocket.ts'
import type { MemberEvents } from './member.ts'
import { Member } from './member.ts'

const atOnce = 50

/** Lets everybody in, some at a time, and waits until each has the document. */
export async function joinAll(
  doors: readonly Door[],
  eventsOf: (index: number) => MemberEvents = () => ({}),
  perSecond = Number.POSITIVE_INFINITY,
): Promise<Member[]> {
  const members: Member[] = []
  for (let from = 0; from < doors.length; from += atOnce) {
    const begun = performance.now()
    const group = doors
      .slice(from, from + atOnce)
      .map((door, each) => new Member(door, eventsOf(from + each)))
    await Promise.all(group.map((member) => member.synced()))
    members.push(...group)
    const left = (group.length / perSecond) * 1000 - (performance.now() - begun)
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  }
  return members
}
