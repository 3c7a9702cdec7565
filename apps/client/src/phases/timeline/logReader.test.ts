import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LogReading } from './logReader.ts'
import { startLogReader } from './logReader.ts'
import type { LogToRead, ReadLog } from './readLog.ts'

const workers: StandIn[] = []
class StandIn extends EventTarget {
  readonly given: LogToRead[] = []
  isStopped = false
  constructor() {
    super()
    workers.push(this)
  }
  postMessage(log: LogToRead) {
    this.given.push(log)
  }
  terminate() {
    this.isStopped = true
  }
}
beforeEach(() => {
  workers.length = 0
  vi.stubGlobal('Worker', StandIn)
})
afterEach(() => vi.unstubAllGlobals())

const log = (text: string): LogToRead => ({ text, options: { zone: 'UTC' } })
const found: ReadLog = { events: [], notUnderstood: [], notes: [], format: 'chat' }

it('a log that its thread breaks down over is said to be unreadable, and the next is read by a new one', () => {
  const told: LogReading[] = []
  const reader = startLogReader((reading) => told.push(reading))
  const [bad, good] = [log('bad'), log('good')]
  reader.read(bad)
  reader.read(good)
  workers[0]?.dispatchEvent(new Event('error'))
  expect(told).toEqual([{ log: bad, found: expect.objectContaining({ problem: expect.any(String) }) }])
  expect(workers.map(({ isStopped, given }) => [isStopped, given])).toEqual([
    [true, [bad]],
    [false, [good]],
  ])
  workers[1]?.dispatchEvent(new MessageEvent('message', { data: found }))
  expect(told.at(-1)).toEqual({ log: good, found })
})
