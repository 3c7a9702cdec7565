import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../harness/eventually.ts'
import { openMeeting, post } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { readFresh } from '../hostile/readFresh.ts'
import type { BrokenDisk } from './brokenDisk.ts'
import { cannotMount, failingWrites, frozenDisk, fullDisk, readOnlyDisk } from './brokenDisk.ts'
import { openTypist } from './typist.ts'

const reason = cannotMount()
if (reason !== null)
  console.warn(
    `No disk can be mounted here (${reason}); the faults are tried by a limit on file sizes alone.`,
  )

const faults: readonly (readonly [string, () => BrokenDisk])[] = [
  ['whose writes fail', failingWrites],
  ...(reason === null
    ? ([
        ['that is full', fullDisk],
        ['that may not be written any more', readOnlyDisk],
        ['that does not answer', frozenDisk],
      ] as const)
    : []),
]

let server: TestServer
let disk: BrokenDisk
afterEach(async () => {
  // A test that ended early has left it broken; one that is mended already says so by an error.
  try {
    disk.mend(server)
  } catch {}
  await server.stop()
  disk.close()
})

const ready = async () => (await fetch(`${server.url}/readyz`)).status

describe.each(faults)('a disk %s', (_name, open) => {
  it('[CH1] [CH2] [CH3] is said to everybody, and all is saved once it is mended, without a restart', async () => {
    disk = open()
    server = await startServer({ dataDir: disk.dataDir })
    const pid = server.pid()
    const meeting = await openMeeting(server)
    const ana = await openTypist(server, meeting, 'Ana')
    const ben = await openTypist(server, meeting, 'Ben')
    ana.type(50)
    await eventually(() => expect(ana.textIn(ben.doc)).toBe(ana.typed()))
    expect(await ready()).toBe(200)
    const before = ana.typed()
    const acknowledged = ana.acknowledged()

    disk.breakDown(server)
    const from = performance.now()
    ana.type(200)
    await eventually(() => {
      for (const { storage } of [ana, ben]) expect(storage.at(-1)?.isSaving).toBe(false)
    })
    const told = Math.max(...[ana, ben].map(({ storage }) => storage.at(-1)?.at ?? 0)) - from
    console.log(`a disk ${_name}: told after ${Math.round(told)} ms`)
    expect(await ready()).toBe(503)
    // What is not on disk is neither acknowledged nor shown to anybody.
    expect(ana.acknowledged()).toBe(acknowledged)
    expect(ana.textIn(ben.doc)).toBe(before)
    const refused = await ana.seat.command('park', { id: 'parked', text: 'Try the failover' })
    expect([refused.status, refused.code]).toEqual([503, 'not-stored-yet'])
    const none = await post(server, '/api/postmortems', { title: 'Another' })
    expect([none.status, none.code]).toEqual([503, 'not-stored-yet'])
    const picture = await fetch(`${server.url}/api/postmortems/${meeting.id}/evidence`, {
      method: 'POST',
      headers: { 'content-type': 'image/png', authorization: `Bearer ${ana.seat.token}` },
      body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    })
    expect([picture.status, await picture.json()]).toMatchObject([503, { code: 'not-stored-yet' }])
    ben.type(100)

    disk.mend(server)
    await eventually(async () => {
      for (const { storage } of [ana, ben]) expect(storage.at(-1)?.isSaving).toBe(true)
      expect(await ready()).toBe(200)
      expect(ana.textIn(ben.doc)).toBe(ana.typed())
      expect(ben.textIn(ana.doc)).toBe(ben.typed())
    })
    expect(ana.typed()).toHaveLength(250)
    expect([...ana.closes, ...ben.closes]).toEqual([])
    expect(server.pid()).toBe(pid)
    expect((await ana.seat.command('park', { id: 'parked', text: 'Try the failover' })).status).toBe(200)

    // On disk for good: the process ends hard, and nobody comes back to give anything again.
    await eventually(() => expect(ben.acknowledged()).toBeGreaterThan(100))
    for (const each of [ana, ben]) each.close()
    await server.killHard()
    await server.restart()
    const fresh = await readFresh(server, meeting.id, 'record', ana.seat.token)
    expect(ana.textIn(fresh)).toHaveLength(250)
    expect(ben.textIn(fresh)).toHaveLength(100)
  })
})
