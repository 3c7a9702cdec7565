import * as Y from 'yjs'
import { eventually } from '../../harness/eventually.ts'
import type { TestMeeting } from '../../harness/openMeeting.ts'
import type { TestServer } from '../../harness/startServer.ts'
import { readFresh } from '../readFresh.ts'
import type { Victim } from '../victim.ts'

/** A victim who types a letter at a time for as long as the attack goes on. */
export interface Typist {
  readonly victim: Victim
  /** Nothing of what was typed before this moment is missing at somebody who comes in. Throws when it is. */
  check(): Promise<void>
  stop(): void
}

const everyMs = 25
const letters = 'how did it make sense at the time? '

/** `isPrivate`: nobody else may write where this one types, so that every letter must stay. */
export function startTyping(
  server: TestServer,
  meeting: TestMeeting,
  victim: Victim,
  isPrivate: boolean,
): Typist {
  let typed = 0
  let broken: unknown = null
  const timer = setInterval(() => {
    try {
      victim.type(letters[typed++ % letters.length] ?? ' ')
    } catch (error) {
      // Something that the server took is more than Yjs can bear.
      broken ??= error
    }
  }, everyMs)

  return {
    victim,
    stop: () => clearInterval(timer),
    async check() {
      const name = `${victim.seat.name} in ${victim.document}`
      if (broken !== null) throw new Error(`the replica of ${name} broke: ${broken}`)
      if (victim.refusals.length > 0) throw new Error(`${name} was refused: ${victim.refusals}`)
      if (victim.closes.length > 0) throw new Error(`${name} was closed: ${victim.closes}`)
      if (victim.doc.clientID !== victim.id) throw new Error(`somebody writes under the id of ${name}`)
      const { clock } = victim.next()
      const text = victim.textIn(victim.doc)
      await eventually(async () => {
        const fresh = await readFresh(server, meeting.id, victim.document, victim.seat.token)
        const arrived = Y.getState(fresh.store, victim.id)
        if (arrived < clock) throw new Error(`${name} has typed ${clock}, the server has ${arrived}`)
        if (!isPrivate) return
        const found = victim.textIn(fresh)
        // What was typed while the reader read may have arrived or not.
        if (!found.startsWith(text) || !victim.textIn(victim.doc).startsWith(found))
          throw new Error(`${name} has typed “${text}”, the server has “${found}”`)
      }, 10_000)
    },
  }
}
