import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import { readMetric } from '../harness/readMetric.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe('a room in which nobody writes', () => {
  it('[DL13] sleeps, wakes at the next word, and nobody notices', async () => {
    const meeting = await openMeeting(server)
    const [first, second] = [
      await meeting.join('participant', 'Ana'),
      await meeting.join('participant', 'Ben'),
    ]
    const [ana, ben] = [first, second].map((seat) => connect(server, meeting.id, 'record', seat.token))
    if (!ana || !ben) throw new Error('both are here')
    await Promise.all([ana.synced, ben.synced])
    const field = (of: typeof ana) => of.doc.getMap('summary').get('summary') as Y.Text
    const read = (of: typeof ana) => String(field(of))
    let closed = 0
    for (const each of [ana, ben]) each.provider.on('connection-close', () => closed++)
    field(ana).insert(0, 'before')
    await eventually(() => expect(read(ben)).toBe('before'))

    await eventually(
      async () => expect(await readMetric(server, 'second_story_documents_in_memory')).toBe(0),
      40_000,
    )
    field(ana).insert(6, ' and')
    field(ben).insert(0, 'long ')
    await eventually(() => {
      expect(read(ana)).toBe('long before and')
      expect(read(ben)).toBe('long before and')
    })
    expect(closed).toBe(0)

    const late = connect(server, meeting.id, 'record', first.token)
    await late.synced
    expect(read(late)).toBe('long before and')
    for (const each of [ana, ben, late]) each.close()
  }, 60_000)
})
