import type { PostmortemState, Seat } from '../agenda/schema.ts'
import { createState } from '../agenda/schema.ts'
import type { CommandName } from '../commands/commands.ts'
import { checkCommand, runCommand } from '../commands/runCommand.ts'
import { Refusal } from '../refusal.ts'
import type { Role } from '../roles.ts'

/** A meeting in memory that a test tells what happens, one command after the other. */
export interface MeetingScript {
  state: PostmortemState
  now: number
  /** Seats that are gone, and for how long. */
  readonly absentMs: Map<string, number>
  /** Carries the command out; the code of the refusal, or null. */
  say(seat: string, name: CommandName, args?: object): string | null
}

export function meetingScript(seats: Readonly<Record<string, Role>>): MeetingScript {
  const now = Date.parse('2026-11-20T15:00:00Z')
  const state = createState({ id: 'x', title: 'A', kind: 'incident', now })
  for (const [id, role] of Object.entries(seats)) state.seats[id] = newSeat(id, role)
  let lastId = 0
  return {
    state,
    now,
    absentMs: new Map(),
    say(seat, name, args = {}) {
      const by = this.state.seats[seat]
      if (!by) throw new Error(`the script has no seat ${seat}`)
      try {
        this.state = runCommand(this.state, checkCommand(name, args), {
          seat: by,
          now: this.now,
          absentFor: (other) => this.absentMs.get(other) ?? 0,
          newId: () => `new${++lastId}`,
          shuffle: (items) => [...items],
          hash: (text) => text,
          drafts: new Map(),
        }).state
        return null
      } catch (error) {
        if (error instanceof Refusal) return error.code
        throw error
      }
    },
  }
}

const newSeat = (id: string, role: Role): Seat => ({
  id,
  name: `Name of ${id}`,
  role,
  function: '',
  stakes: [],
  joinedAt: 0,
  isRoomView: false,
})
