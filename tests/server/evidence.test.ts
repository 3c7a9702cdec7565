import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addEvent, addImage } from '@second-story/postmortem'
import type { Problem, StoredImage } from '@second-story/protocol'
import { wireLimits } from '@second-story/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const png = (length = 200) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), randomBytes(length)])

async function give(
  meeting: TestMeeting,
  by: Pick<TestSeat, 'token'> | null,
  bytes: Buffer,
  type = 'image/png',
): Promise<{ status: number; code: string | null; file: string }> {
  const response = await fetch(`${server.url}/api/postmortems/${meeting.id}/evidence`, {
    method: 'POST',
    headers: { 'content-type': type, ...(by ? { authorization: `Bearer ${by.token}` } : {}) },
    body: new Uint8Array(bytes),
  })
  const body = (await response.json()) as StoredImage & Problem
  return { status: response.status, code: body.code ?? null, file: body.file ?? '' }
}

describe('pictures as evidence', () => {
  it('[EV1] are kept under the hash of their content, and survive kill -9', async () => {
    const meeting = await openMeeting(server)
    const ana = await meeting.join('participant', 'Ana')
    const bytes = png()
    const { status, file } = await give(meeting, ana, bytes)
    await server.killHard()
    await server.restart()
    expect(status).toBe(201)
    expect(file).toBe(`${createHash('sha256').update(bytes).digest('hex')}.png`)
    const seen = await ana.get(`evidence/${file}`)
    expect(Buffer.from(await seen.arrayBuffer()).equals(bytes)).toBe(true)
    expect(await give(meeting, ana, bytes)).toEqual({ status: 201, code: null, file })
    expect(readdirSync(join(server.dataDir, 'evidence', meeting.id))).toEqual([file])
  })

  it('[EV2] come with headers under which a browser takes them for a picture or for nothing', async () => {
    const meeting = await openMeeting(server)
    const ana = await meeting.join('participant', 'Ana')
    const wall = await meeting.join('observer', 'Wall')
    const { file } = await give(meeting, ana, png(), 'image/svg+xml')
    const { status, headers } = await wall.get(`evidence/${file}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; sandbox/)
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('GIF89a…')],
    ['half a signature', png().subarray(0, 5)],
    ['nothing', Buffer.alloc(0)],
  ])('[EV3] %s is no picture, whatever it is said to be', async (_title, bytes) => {
    const meeting = await openMeeting(server)
    const ana = await meeting.join('participant', 'Ana')
    for (const type of ['image/png', 'image/svg+xml', 'application/octet-stream'])
      expect((await give(meeting, ana, bytes, type)).code).toMatch(/^(not-an-image|malformed-body)$/)
    expect((await ana.get('evidence/..%2f..%2fsecond-story.sqlite')).status).toBe(404)
  })

  it('[EV4] are given by whoever may write the record now, and seen by seats of their post-mortem', async () => {
    const meeting = await openMeeting(server)
    const other = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    const noor = await meeting.join('observer', 'Noor')
    const stranger = await other.join('facilitator', 'Kim')
    expect((await give(meeting, noor, png())).code).toBe('document-not-writable')
    expect((await give(meeting, stranger, png())).code).toBe('no-seat')
    expect((await give(meeting, null, png())).code).toBe('no-seat')
    const { file } = await give(meeting, sam, png())
    const byStranger = await fetch(`${server.url}/api/postmortems/${meeting.id}/evidence/${file}`, {
      headers: { authorization: `Bearer ${stranger.token}` },
    })
    expect(byStranger.status).toBe(401)
    expect((await stranger.get(`evidence/${file}`)).status).toBe(404)
    for (const [from, to] of [
      ['preparation', 'closing'],
      ['closing', 'soak'],
    ])
      expect((await sam.command('advance', { from, to })).status).toBe(200)
    expect((await give(meeting, sam, png())).code).toBe('record-is-frozen')
  })

  it('[EV5] have a size, each and all together', async () => {
    const meeting = await openMeeting(server)
    const ana = await meeting.join('participant', 'Ana')
    expect((await give(meeting, ana, png(wireLimits.maxImageBytes))).code).toBe('image-too-large')
    await give(meeting, ana, png())
    const filler = join(server.dataDir, 'evidence', meeting.id, `${'0'.repeat(64)}.png`)
    writeFileSync(filler, '')
    truncateSync(filler, wireLimits.maxImagesBytes)
    expect((await give(meeting, ana, png())).code).toBe('too-many-images')
  })

  it('[EV6] stand in the report: in the page itself, else as a link', async () => {
    const meeting = await openMeeting(server)
    const ana = await meeting.join('participant', 'Ana')
    const small = await give(meeting, ana, png())
    const large = await give(meeting, ana, png(600 * 1024))
    const record = connect(server, meeting.id, 'record', ana.token)
    await record.synced
    const time = { utc: null, end: null, approximate: false, said: '' }
    addEvent(record.doc, {
      id: 'e',
      time,
      text: 'The graph rises',
      effect: 'Logins failed',
      considered: 'A restart',
    })
    addImage(record.doc, 'e', { id: 'i', file: small.file, alt: 'CPU at 95 % "since" <nine>' })
    addImage(record.doc, 'e', { id: 'j', file: large.file, alt: '' })
    const markdown = await eventually(async () => {
      const text = await (await ana.get('report.md')).text()
      expect(text).toContain(large.file)
      return text
    })
    const link = `${server.url}/api/postmortems/${meeting.id}/evidence/${small.file}`
    expect(markdown).toContain(`](${link})`)
    expect(markdown).toMatch(/Effect: Logins failed[\s\S]*Also considered: A restart/)
    const page = await ana.get('report.html')
    expect(page.headers.get('content-security-policy')).toContain('img-src data:;')
    const html = await page.text()
    expect(html.match(/<img src="data:image\/png;base64,/g)).toHaveLength(1)
    expect(html).toContain('CPU at 95 % &quot;since&quot; &lt;nine&gt;')
    expect(html).toContain(large.file)
    record.close()
  })
})
