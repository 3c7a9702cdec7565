import { performance } from 'node:perf_hooks'
import * as Y from 'yjs'
import type { Door } from './clientSocket.ts'
import { openIdleRooms } from './idleRooms.ts'
import { joinAll } from './joinAll.ts'
import { writeLongHistory } from './longHistory.ts'
import { syncMessage, syncSteps } from './messages.ts'
import { NotesTyping } from './notesTyping.ts'
import { fillDocument, openTogether } from './opening.ts'
import { Presence } from './presence.ts'
import { storm } from './storm.ts'
import type { TypingStep } from './typing.ts'
import { Typing } from './typing.ts'

const typing = new Typing()
const presence = new Presence()
const notes = new NotesTyping()
let lastState: Uint8Array = new Uint8Array()

/** Everything that a load process can be told to do. */
export const calls = {
  typingOpen: (rooms: Door[][], typists: number) => typing.open(rooms, typists),
  typingStep: (step: TypingStep) => typing.step(step),
  typingDrain: (withinMs: number) => typing.drain(withinMs),
  typingConverged: () => typing.assertConverged(),
  typingClose: async () => typing.close(),
  fillDocument,
  openTogether: (doors: Door[]) =>
    openTogether(doors, (state) => {
      lastState = state
    }),
  openIdleRooms: async (doors: Door[], perSecond: number) => (await openIdleRooms(doors, perSecond)).length,
  writeLongHistory,
  storm,
  presenceOpen: (doors: Door[]) => presence.open(doors),
  notesOpen: (doors: Door[], words: number) => notes.open(doors, words),
  notesType: (perSecond: number, forMs: number) => notes.type(perSecond, forMs),
  notesWords: () => notes.words(),
  presenceMove: (perSecond: number, windowMs: number) => presence.move(perSecond, windowMs),

  /** How long Yjs takes for the document that was opened last: the median of five, after two to warm up. */
  async applyOnce(): Promise<number> {
    const times: number[] = []
    for (let each = 0; each < 7; each++) {
      const begun = performance.now()
      Y.applyUpdate(new Y.Doc(), lastState)
      times.push(performance.now() - begun)
    }
    return times.slice(2).sort((a, b) => a - b)[2] ?? Number.NaN
  },

  /** How long one frame with that document takes through a relay to everybody else in the room. */
  async sendOnce(doors: Door[]): Promise<number> {
    let left = doors.length - 1
    let all: () => void = () => undefined
    const received = new Promise<void>((resolve) => {
      all = resolve
    })
    const members = await joinAll(doors, () => ({
      update() {
        if (--left === 0) all()
      },
    }))
    const begun = performance.now()
    members[0]?.socket.send(syncMessage(new Uint8Array(), syncSteps.update, lastState))
    await received
    return performance.now() - begun
  },
}

export type LoadCalls = typeof calls
