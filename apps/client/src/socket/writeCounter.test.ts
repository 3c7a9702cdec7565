import { syncStep1Frame, syncStep2Frame, updateFrame } from '@second-story/protocol'
import { expect, it } from 'vitest'
import { createWriteCounter } from './writeCounter.ts'

const bytes = new Uint8Array([0, 0])

it('[CL1] is settled only when every write frame was answered for', () => {
  const counter = createWriteCounter()
  counter.sent(syncStep1Frame(bytes))
  counter.sent(syncStep2Frame(bytes))
  counter.sent(updateFrame(bytes))
  counter.settled(1)
  expect(counter.isSettled).toBe(false)
  counter.settled(2)
  expect(counter.isSettled).toBe(true)
})

it('[CL2] is not settled by a write that left before the offline edits did', () => {
  const counter = createWriteCounter()
  counter.restart()
  counter.sent(updateFrame(bytes))
  counter.settled(1)
  expect(counter.isSettled).toBe(false)
  counter.sent(syncStep2Frame(bytes))
  expect(counter.isSettled).toBe(false)
  counter.settled(2)
  expect(counter.isSettled).toBe(true)
})

it('[CL3] counts from zero after a reconnection', () => {
  const counter = createWriteCounter()
  counter.sent(syncStep2Frame(bytes))
  counter.settled(1)
  counter.restart()
  expect(counter.isSettled).toBe(false)
  counter.sent(syncStep2Frame(bytes))
  counter.settled(1)
  expect(counter.isSettled).toBe(true)
})
