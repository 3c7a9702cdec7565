import { draftOf } from '@second-story/postmortem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let meeting: TestMeeting
let facilitator: TestSeat
let participant: TestSeat

beforeAll(async () => {
  server = await startServer()
  meeting = await openMeeting(server)
  facilitator = await meeting.join('facilitator', 'Sam')
  participant = await meeting.join('participant', 'Ana')
})
afterAll(() => server.stop())

/** The content of a document as a fresh, rightful reader gets it. */
async function contentOf(document: string, reader: TestSeat): Promise<string> {
  const client = connect(server, meeting.id, document, reader.token)
  await client.synced
  const content = Buffer.from(Y.encodeStateAsUpdate(client.doc)).toString('base64')
  client.close()
  return content
}

describe('an unmodified WebsocketProvider with a participant’s token', () => {
  it('[SY1] reads and writes the record', async () => {
    const ana = connect(server, meeting.id, 'record', participant.token)
    const sam = connect(server, meeting.id, 'record', facilitator.token)
    await Promise.all([ana.synced, sam.synced])
    const text = ana.doc.getMap('summary').get('summary') as Y.Text
    text.insert(0, 'Logins failed 😀')
    await eventually(() => expect(String(sam.doc.getMap('summary').get('summary'))).toBe('Logins failed 😀'))
    ana.close()
    sam.close()
  })

  it.each([
    ['agenda', (doc: Y.Doc) => doc.getMap('agenda').set('phase', 'publication')],
    [
      'voices',
      (doc: Y.Doc) => doc.getMap('parked').set('x', { place: 0, item: { id: 'x', text: 'forged' } }),
    ],
    ['notes', (doc: Y.Doc) => doc.getXmlFragment('notes').insert(0, [new Y.XmlElement('paragraph')])],
    ['actions', (doc: Y.Doc) => doc.getMap('ideas').set('x', new Y.Map())],
  ])('[SY2] cannot write %s, and nothing changes', async (document, forge) => {
    const before = await contentOf(document, facilitator)
    const ana = connect(server, meeting.id, document, participant.token)
    await ana.synced
    forge(ana.doc)
    // A second message on the same socket is answered after the first has been dealt with.
    const probe = connect(server, meeting.id, 'record', participant.token)
    await probe.synced
    await eventually(async () => expect(ana.provider.wsconnected).toBe(true))
    expect(await contentOf(document, facilitator)).toBe(before)
    ana.close()
    probe.close()
  })

  it('[SY3] neither reads nor writes another’s draft', async () => {
    const sam = connect(server, meeting.id, draftOf(facilitator.seat), facilitator.token)
    await sam.synced
    sam.doc.getMap('entries').set('secret', 'only for me')
    const before = await eventually(async () => {
      const content = await contentOf(draftOf(facilitator.seat), facilitator)
      expect(content.length).toBeGreaterThan(10)
      return content
    })
    const ana = connect(server, meeting.id, draftOf(facilitator.seat), participant.token)
    ana.doc.getMap('entries').set('forged', 'from somebody else')
    expect(await ana.closed).toBe(4403)
    expect(ana.doc.getMap('entries').get('secret')).toBeUndefined()
    expect(await contentOf(draftOf(facilitator.seat), facilitator)).toBe(before)
    sam.close()
    ana.close()
  })

  it('[SY4] is refused from the frame after its role was taken away', async () => {
    const lee = await meeting.join('participant', 'Lee')
    const client = connect(server, meeting.id, 'record', lee.token)
    await client.synced
    await facilitator.command('assignRole', { seat: lee.seat, role: 'observer' })
    const before = await contentOf('record', facilitator)
    client.doc.getMap('learnings').set('late', new Y.Map())
    const probe = connect(server, meeting.id, 'record', lee.token)
    await probe.synced
    expect(await contentOf('record', facilitator)).toBe(before)
    client.close()
    probe.close()
  })

  it('[SY5] is not admitted without a seat, and a removed seat is closed', async () => {
    const nobody = connect(server, meeting.id, 'record', 'x'.repeat(43))
    expect(await nobody.closed).toBe(4401)
    const kim = await meeting.join('participant', 'Kim')
    const client = connect(server, meeting.id, 'record', kim.token)
    await client.synced
    await facilitator.command('removeSeat', { seat: kim.seat })
    expect(await client.closed).toBe(4401)
    nobody.close()
    client.close()
  })
})
