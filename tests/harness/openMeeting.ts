import { randomUUID } from 'node:crypto'
import type { CommandName, Role } from '@second-story/postmortem'
import type { CreatedPostmortem, InviteLinks, Problem, TakenSeat } from '@second-story/protocol'
import type { TestServer } from './startServer.ts'

export interface Reply {
  readonly status: number
  /** The stable code of a refusal, else null. */
  readonly code: string | null
  readonly body: unknown
}

export interface TestSeat extends TakenSeat {
  command(name: CommandName, args?: object, key?: string): Promise<Reply>
  get(path: string): Promise<Response>
}

export interface TestMeeting {
  readonly id: string
  readonly links: InviteLinks
  join(role: Role, name: string): Promise<TestSeat>
}

export const inviteOf = (link: string): string => link.split('#invite=')[1] ?? ''

export async function post(
  server: TestServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const answer = await response.json()
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false
  return { status: response.status, code: isProblem ? (answer as Problem).code : null, body: answer }
}

export async function openMeeting(server: TestServer, title = 'A test'): Promise<TestMeeting> {
  const { id, links } = (await post(server, '/api/postmortems', { title, kind: 'incident' }))
    .body as CreatedPostmortem
  return {
    id,
    links,
    join: (role, name) => joinWith(server, { id, link: links[role], name }),
  }
}

/** Takes a seat with an invitation, as a program does. */
export async function joinWith(
  server: TestServer,
  { id, link, name }: { readonly id: string; readonly link: string; readonly name: string },
): Promise<TestSeat> {
  const base = `/api/postmortems/${id}`
  const seat = (await post(server, `${base}/seats`, { invite: inviteOf(link), name })).body as TakenSeat
  const headers = { authorization: `Bearer ${seat.token}` }
  return {
    ...seat,
    command: (command, args = {}, key = randomUUID()) =>
      post(server, `${base}/commands`, { name: command, args }, { ...headers, 'idempotency-key': key }),
    get: (path) => fetch(`${server.url}${base}/${path}`, { headers }),
  }
}
