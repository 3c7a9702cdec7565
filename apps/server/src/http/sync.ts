import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { DocumentName } from '@second-story/postmortem'
import type { CloseReason } from '@second-story/protocol'
import { closeCodes, wireLimits } from '@second-story/protocol'
import type { FastifyInstance } from 'fastify'
import type { RawData, WebSocket } from 'ws'
import type { Ask } from '../admission/admit.ts'
import { admit, readCredentials } from '../admission/admit.ts'
import type { Connection } from '../admission/connection.ts'
import { createConnection } from '../admission/connection.ts'
import type { OpenPostmortem } from '../document/openPostmortem.ts'
import type { Postmortems } from '../document/postmortems.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import { Unreadable } from '../durable-log/store.ts'
import type { Received } from '../pipeline.ts'
import { receive } from '../pipeline.ts'
import type { RequestServices } from './requests.ts'
import { requireOrigin } from './requests.ts'

type SyncServices = RequestServices & { readonly log: GroupCommit }

/** `GET /sync/{id}/{document}`: one socket for each document, in y-websocket's protocol. */
export function syncRoute(app: FastifyInstance, services: SyncServices): void {
  const responses = new WeakMap<IncomingMessage, ServerResponse>()
  app.get<{ Params: { id: string; '*': string } }>(
    '/sync/:id/*',
    {
      websocket: true,
      // Refused before the upgrade: a foreign page must not even learn that a socket could be opened.
      preValidation: async (request, reply) => {
        const credentials = readCredentials(request.raw, request.cookies)
        if (credentials?.isCookie || request.headers.origin !== undefined) {
          if (credentials?.isCookie !== false) requireOrigin(services.config, request.headers.origin)
        }
        if (credentials) services.seats.requireHearing(credentials.token, request.ip)
        responses.set(request.raw, reply.raw)
      },
    },
    (socket, request) => {
      // The request has been answered; a socket that lives for hours must not keep it.
      socket.removeAllListeners('error')
      responses.get(request.raw)?.detachSocket(request.raw.socket)
      void seat(services, socket, request.raw.socket, {
        postmortem: request.params.id,
        document: request.params['*'],
        credentials: readCredentials(request.raw, request.cookies),
        address: request.ip,
      })
    },
  )
}

/** Finds out who asks for what, and gives the socket its place in the room. */
async function seat(services: SyncServices, socket: WebSocket, raw: Socket, ask: Ask): Promise<void> {
  const inbox = createInbox(socket, services.postmortems)
  try {
    const admission = await admit(services, ask)
    if (!admission.ok) return socket.close(closeCodes[admission.reason], admission.sentence)
    const { postmortem } = admission
    const { document, live } = await enter(postmortem, admission.document)
    if (postmortem.isOver)
      return socket.close(closeCodes['come-back-later'], 'It is read anew. Come back in a moment.')
    if (socket.readyState !== socket.OPEN) return
    const connection = createConnection(socket, raw, postmortem, document, admission.seat)
    connection.greet(live)
    if (!services.log.isHealthy) connection.tellStorage(false)
    inbox.openTo(connection)
  } catch (error) {
    // Never an empty document in place of one that cannot be read.
    const { reason, sentence } = whyNot(error)
    socket.close(closeCodes[reason], sentence)
  }
}

/** A draft may begin anew while it is read from the disk: nobody must enter the one that was. */
async function enter(postmortem: OpenPostmortem, name: DocumentName) {
  for (;;) {
    const document = postmortem.opened(name)
    const live = await document.wake()
    if (postmortem.opened(name) === document) return { document, live }
  }
}

const whyNot = (error: unknown): { readonly reason: CloseReason; readonly sentence: string } =>
  error instanceof Unreadable
    ? { reason: 'document-unreadable', sentence: unreadable }
    : { reason: 'come-back-later', sentence: 'The server cannot read its disk right now.' }

const unreadable =
  'The server cannot read this from its disk. Whoever runs the server finds in its log what to do.'

/** Keeps what a client says while its document is being read from the disk; else passes frames on as they come. */
function createInbox(socket: WebSocket, postmortems: Postmortems) {
  let waiting: Uint8Array[] = []
  let bytes = 0
  let connection: Connection | null = null
  let isWaking = false

  socket.on('error', () => socket.terminate())
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (!isBinary) return socket.close(closeCodes['malformed-frame'], 'Frames are binary.')
    const frame = toBytes(data)
    if (connection && !isWaking && take(postmortems, connection, frame) === 'taken') return
    bytes += frame.length
    if (bytes > wireLimits.maxFrameBytes) return socket.terminate()
    waiting.push(frame)
    if (connection) void wake(connection)
  })

  async function wake(from: Connection): Promise<void> {
    if (isWaking) return
    isWaking = true
    socket.pause()
    try {
      await from.document.wake()
    } catch (error) {
      const { reason, sentence } = whyNot(error)
      // A socket that is not read would not see the answer to the close.
      socket.resume()
      return from.end(reason, sentence)
    }
    isWaking = false
    socket.resume()
    drain(from)
  }

  function drain(from: Connection): void {
    const frames = waiting
    waiting = []
    bytes = 0
    for (const frame of frames) take(postmortems, from, frame)
  }

  return {
    /** Right after its document was woken. */
    openTo(to: Connection) {
      connection = to
      socket.on('close', () => to.leave())
      drain(to)
    },
  }
}

function take(postmortems: Postmortems, connection: Connection, frame: Uint8Array): Received {
  try {
    return receive(postmortems, connection, frame)
  } catch {
    connection.end('malformed-frame', 'This frame cannot be read.')
    return 'taken'
  }
}

const toBytes = (data: RawData): Uint8Array => {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
