import { closeCodes, wireLimits } from '@second-story/protocol'
import type { FastifyInstance } from 'fastify'
import type { RawData, WebSocket } from 'ws'
import { admit, readCredentials } from '../admission/admit.ts'
import type { Connection } from '../admission/connection.ts'
import { createConnection } from '../admission/connection.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import { Unreadable } from '../durable-log/store.ts'
import { receive } from '../pipeline.ts'
import type { RequestServices } from './requests.ts'
import { requireOrigin } from './requests.ts'

/** `GET /sync/{id}/{document}`: one socket for each document, in y-websocket's protocol. */
export function syncRoute(app: FastifyInstance, services: RequestServices & { log: GroupCommit }): void {
  app.get<{ Params: { id: string; '*': string } }>(
    '/sync/:id/*',
    {
      websocket: true,
      // Refused before the upgrade: a foreign page must not even learn that a socket could be opened.
      preValidation: async (request) => {
        const credentials = readCredentials(request.raw, request.cookies)
        if (credentials?.isCookie || request.headers.origin !== undefined) {
          if (credentials?.isCookie !== false) requireOrigin(services.config, request.headers.origin)
        }
      },
    },
    (socket, request) => {
      const queue = createInbox(socket)
      const credentials = readCredentials(request.raw, request.cookies)
      admit(services, { postmortem: request.params.id, document: request.params['*'], credentials })
        .then(async (admission) => {
          if (!admission.ok) return socket.close(closeCodes[admission.reason], admission.sentence)
          const live = await admission.postmortem.document(admission.document)
          if (socket.readyState !== socket.OPEN) return
          const connection = createConnection(
            socket,
            request.raw.socket,
            admission.postmortem,
            live,
            admission.seat,
          )
          socket.on('close', () => connection.leave())
          connection.greet()
          if (!services.log.isHealthy) connection.tellStorage(false)
          queue.openTo(connection, services)
        })
        // Never an empty document in place of one that cannot be read.
        .catch((error: unknown) =>
          error instanceof Unreadable
            ? socket.close(closeCodes['document-unreadable'], unreadable)
            : socket.close(closeCodes['come-back-later'], 'The server cannot read its disk right now.'),
        )
    },
  )
}

const unreadable =
  'The server cannot read this from its disk. Whoever runs the server finds in its log what to do.'

/** Keeps what a client says before its document is open; then passes frames on as they come. */
function createInbox(socket: WebSocket) {
  let early: Uint8Array[] = []
  let bytes = 0
  let connection: Connection | null = null
  let services: RequestServices | null = null

  socket.on('error', () => socket.terminate())
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (!isBinary) return socket.close(closeCodes['malformed-frame'], 'Frames are binary.')
    const frame = toBytes(data)
    if (connection && services) return take(connection, services, frame)
    bytes += frame.length
    if (bytes > wireLimits.maxFrameBytes) return socket.terminate()
    early.push(frame)
  })
  return {
    openTo(to: Connection, using: RequestServices) {
      connection = to
      services = using
      for (const frame of early) take(to, using, frame)
      early = []
    },
  }
}

function take(connection: Connection, services: RequestServices, frame: Uint8Array): void {
  try {
    receive(services.postmortems, connection, frame)
  } catch {
    connection.end('malformed-frame', 'This frame cannot be read.')
  }
}

const toBytes = (data: RawData): Uint8Array => {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
