import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting, post } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { freePort, runServer, startServer } from '../harness/startServer.ts'

let server: TestServer
let meeting: TestMeeting
let facilitator: TestSeat

beforeAll(async () => {
  server = await startServer()
  meeting = await openMeeting(server)
  facilitator = await meeting.join('facilitator', 'Sam')
})
afterAll(() => server.stop())

const commands = () => `/api/postmortems/${meeting.id}/commands`
const bearer = () => ({ authorization: `Bearer ${facilitator.token}` })

describe('wrong input over HTTP', () => {
  it('[HT1] an unknown phase', async () => {
    expect(await facilitator.command('advance', { from: 'preparation', to: 'party' })).toMatchObject({
      status: 400,
      code: 'unknown-phase',
    })
  })
  it('[HT2] a stale advance moves nobody; the same advance twice moves once', async () => {
    const other = await openMeeting(server)
    const sam = await other.join('facilitator', 'Sam')
    expect((await sam.command('advance', { from: 'preparation', to: 'opening' })).status).toBe(200)
    expect((await sam.command('advance', { from: 'preparation', to: 'opening' })).body).toMatchObject({
      phase: 'opening',
    })
    expect(await sam.command('advance', { from: 'preparation', to: 'timeline' })).toMatchObject({
      status: 409,
      code: 'stale-advance',
    })
  })
  it('[HT3] a bad invitation, and an invitation to another post-mortem', async () => {
    const path = `/api/postmortems/${meeting.id}/seats`
    expect(await post(server, path, { invite: 'nonsense', name: 'Eve' })).toMatchObject({
      status: 403,
      code: 'bad-invite',
    })
    const other = await openMeeting(server)
    const invite = other.links.facilitator.split('=')[1]
    expect(await post(server, path, { invite, name: 'Eve' })).toMatchObject({
      status: 403,
      code: 'bad-invite',
    })
  })
  it('[HT4] malformed JSON, no title, an unknown kind', async () => {
    expect(await post(server, '/api/postmortems', '{"title": ')).toMatchObject({
      status: 400,
      code: 'malformed-body',
    })
    expect(await post(server, '/api/postmortems', { title: '  ' })).toMatchObject({
      status: 400,
      code: 'bad-arguments',
    })
    expect(await post(server, '/api/postmortems', { title: 'x', kind: 'party' })).toMatchObject({
      status: 400,
      code: 'bad-arguments',
    })
  })
  it('[HT5] a body of 10 MB', async () => {
    const reply = await post(
      server,
      commands(),
      { name: 'rename', args: { title: 'x'.repeat(10_000_000) } },
      bearer(),
    ).catch(() => null)
    // The server may hang up while the rest is still on its way; if it answers, it says why.
    if (reply) expect(reply).toMatchObject({ status: 413, code: 'body-too-large' })
    expect((await facilitator.get('report.md')).status).toBe(200)
  })
  it('[HT6] no seat, no Idempotency-Key, a key used for something else', async () => {
    expect(await post(server, commands(), { name: 'rename' }, { 'idempotency-key': '1' })).toMatchObject({
      status: 401,
      code: 'no-seat',
    })
    expect(await post(server, commands(), { name: 'rename' }, bearer())).toMatchObject({
      status: 400,
      code: 'idempotency-key-required',
    })
    expect((await facilitator.command('rename', { title: 'One' }, 'same')).body).toMatchObject({ done: true })
    expect((await facilitator.command('rename', { title: 'One' }, 'same')).body).toMatchObject({
      done: false,
    })
    expect(await facilitator.command('rename', { title: 'Two' }, 'same')).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    })
  })
  it('[HT7] an unknown command and unknown arguments', async () => {
    const headers = { ...bearer(), 'idempotency-key': '7' }
    expect(await post(server, commands(), { name: 'explode' }, headers)).toMatchObject({
      status: 404,
      code: 'unknown-command',
    })
    expect(await facilitator.command('rename', { title: 'x', colour: 'red' })).toMatchObject({
      status: 400,
      code: 'bad-arguments',
    })
  })
  it('[HT8] a request of another site', async () => {
    const cookie = `second-story-seat=${facilitator.token}`
    const reply = await post(
      server,
      commands(),
      { name: 'rename', args: { title: 'x' } },
      { cookie, origin: 'https://evil.example', 'idempotency-key': '8' },
    )
    expect(reply).toMatchObject({ status: 403, code: 'foreign-origin' })
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${meeting.id}/record`, {
      headers: { cookie, origin: 'https://evil.example' },
    })
    const status = await new Promise((resolve) =>
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode)),
    )
    expect(status).toBe(403)
  })
  it('[HT9] an address that leads nowhere', async () => {
    const response = await fetch(`${server.url}/api/nothing`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'no-such-route' })
  })
  it.each([
    ['garbage', Buffer.from([7, 7, 7])],
    ['an overlong number', Buffer.from([0x80, 0x00, 0x00])],
    ['a cut-off frame', Buffer.from([0, 2, 200])],
  ])('[SY6] %s on a socket closes that socket alone', async (_name, bytes) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${meeting.id}/record`, {
      headers: bearer(),
    })
    const code = await new Promise((resolve) => {
      socket.on('open', () => socket.send(bytes))
      socket.on('close', resolve)
    })
    expect(code).toBe(4400)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })
})

describe('a start that cannot be', () => {
  it('[CF1] on a taken port', async () => {
    const ended = await runServer({
      PORT: String(server.port),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'second-story-test-')),
    })
    expect(ended.code).toBe(1)
    expect(ended.output.trim()).toBe(
      `Port ${server.port} is taken by another program. Set PORT to a free one.`,
    )
  })
  it('[CF2] in a data folder that is none', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'second-story-test-')), 'file')
    writeFileSync(file, '')
    const ended = await runServer({ PORT: String(await freePort()), DATA_DIR: file })
    expect(ended.code).toBe(1)
    expect(ended.output).toMatch(/^Cannot store in .*Set DATA_DIR to a folder that can be written\.\n$/)
  })
  it('[CF2] in a data folder that cannot be written', async () => {
    // Nobody may create a folder here, root included.
    const ended = await runServer({ PORT: String(await freePort()), DATA_DIR: '/sys/second-story' })
    expect(ended.code).toBe(1)
    expect(ended.output).toMatch(/^Cannot store in .*\n$/)
  })
  it.each([
    [{ PORT: 'four' }, /^PORT must be a number/],
    [{ PUBLIC_URL: 'example' }, /^PUBLIC_URL must be an address/],
    [{ DATABASE_URL: 'postgres://x' }, /^DATABASE_URL is set/],
  ])('[CF3] with %j', async (env, line) => {
    const ended = await runServer(env)
    expect(ended.code).toBe(1)
    expect(ended.output).toMatch(line)
  })
})
