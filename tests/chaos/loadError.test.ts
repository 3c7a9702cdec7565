import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import { readMetric } from '../harness/readMetric.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { openRawSocket } from '../hostile/rawSocket.ts'
import { readFresh } from '../hostile/readFresh.ts'
import { openTypist } from './typist.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

/** All rows of a document, as they lie on the disk. */
const rowsOf = (postmortem: string, document: string) =>
  withDatabase((database) =>
    JSON.stringify(
      database
        .prepare('select * from document_update where postmortem = ? and document = ? order by position')
        .all(postmortem, document),
    ),
  )

/** Turns one bit of a document's first row, behind the server's back. A second time turns it back. */
const flipFirstRow = (postmortem: string, document: string) =>
  withDatabase((database) => {
    const first = database
      .prepare(
        'select position, bytes from document_update where postmortem = ? and document = ? order by position limit 1',
      )
      .get(postmortem, document)
    if (!(first?.['bytes'] instanceof Uint8Array)) throw new Error('there is no first row')
    const bytes = first['bytes'].map((byte, index) => (index === 0 ? byte ^ 1 : byte))
    database
      .prepare('update document_update set bytes = ? where position = ?')
      .run(bytes, first['position'] ?? null)
  })

function withDatabase<T>(act: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(`${server.dataDir}/second-story.sqlite`)
  try {
    return act(database)
  } finally {
    database.close()
  }
}

const someUpdate = () => {
  const doc = new Y.Doc()
  doc.getMap('learnings').set('new', new Y.Text('written into an empty document'))
  return Y.encodeStateAsUpdate(doc)
}

describe('a document that cannot be read', () => {
  it('[CH4] [CH5] is not opened, not written and not replaced; other rooms go on; it opens again when it is whole', async () => {
    const hurt = await openMeeting(server, 'Hurt')
    const well = await openMeeting(server, 'Well')
    const ana = await openTypist(server, hurt, 'Ana')
    const ben = await openTypist(server, well, 'Ben')
    ana.type(100)
    await eventually(async () => {
      const doc = await readFresh(server, hurt.id, 'record', ana.seat.token)
      expect(ana.textIn(doc)).toHaveLength(100)
    })
    ana.close()
    await server.killHard()
    flipFirstRow(hurt.id, 'record')
    const rows = rowsOf(hurt.id, 'record')
    await server.restart()

    const early = [someUpdate()]
    const codes = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const socket = await openRawSocket(server, hurt.id, 'record', ana.seat.token, { early })
        return socket.closed
      }),
    )
    expect(codes).toEqual([4510, 4510, 4510, 4510, 4510])
    expect(rowsOf(hurt.id, 'record')).toBe(rows)
    const report = await ana.seat.get('report.md')
    expect(report.status).toBe(503)
    expect(await report.json()).toMatchObject({ code: 'document-unreadable' })
    // The room's other documents, and other rooms, are as they were.
    await readFresh(server, hurt.id, 'agenda', ana.seat.token)
    const before = ben.typed().length
    ben.type(20)
    await eventually(async () => {
      const doc = await readFresh(server, well.id, 'record', ben.seat.token)
      expect(ben.textIn(doc)).toHaveLength(before + 20)
    })
    expect(await readMetric(server, 'second_story_unreadable_documents')).toBe(1)
    const ready = await fetch(`${server.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready, but something cannot be read', unreadable: 1 },
    ])
    expect(server.said().match(/cannot be read from the disk/g)).toHaveLength(1)

    flipFirstRow(hurt.id, 'record')
    const doc = await readFresh(server, hurt.id, 'record', ana.seat.token)
    expect(ana.textIn(doc)).toHaveLength(100)
    expect(await readMetric(server, 'second_story_unreadable_documents')).toBe(0)
    ben.close()
  })
})
