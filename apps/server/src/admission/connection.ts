import type { DocumentName, Refusal } from '@second-story/postmortem'
import { refuseWrite } from '@second-story/postmortem'
import type { CloseReason, Notice } from '@second-story/protocol'
import {
  closeCodes,
  noticeFrame,
  refusedFrame,
  savedFrame,
  syncStep1Frame,
  wireLimits,
} from '@second-story/protocol'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { LiveDocument } from '../document/liveDocument.ts'
import type { Attendee, OpenPostmortem } from '../document/openPostmortem.ts'
import type { Listener } from '../fan-out/room.ts'
import type { TokenBucket } from './tokenBucket.ts'
import { createTokenBucket } from './tokenBucket.ts'

/** One admitted socket: one seat on one document. */
export interface Connection extends Listener, Attendee {
  readonly postmortem: OpenPostmortem
  readonly live: LiveDocument
  readonly bucket: TokenBucket
  /** The replica was replaced under it; what it still sends belongs to nobody. */
  readonly isOutdated: boolean
  /** Null when the seat may write now, else why not. Looked up anew at every frame. */
  refuseWrite(): Refusal | null
  /** Counts a write frame; the number is what `acknowledge` and `refuse` speak of. */
  countWrite(): number
  /** The write is on disk. */
  acknowledge(write: number): void
  refuse(write: number, code: string, sentence: string): void
  end(reason: CloseReason, sentence: string): void
  /** Says who is here and asks for what the client has. */
  greet(): void
  leave(): void
}

export function createConnection(
  socket: WebSocket,
  postmortem: OpenPostmortem,
  live: LiveDocument,
  seat: string,
): Connection {
  let writes = 0
  let saved = 0
  let isOutdated = false
  let told: string | null = null

  const connection: Connection = {
    seat,
    document: live.name satisfies DocumentName,
    postmortem,
    live,
    bucket: createTokenBucket({ perSecond: wireLimits.framesPerSecond, burst: wireLimits.framesAtOnce }),
    get isOutdated() {
      return isOutdated
    },
    get bufferedBytes() {
      return socket.bufferedAmount
    },
    send: (frame) => socket.send(frame),
    close: (code, reason) => closeSoon(socket, code, reason),
    end: (reason, sentence) => closeSoon(socket, closeCodes[reason], sentence),
    refuseWrite() {
      const holder = postmortem.seat(seat)
      return holder ? refuseWrite(live.name, postmortem.standing(holder)) : null
    },
    countWrite: () => ++writes,
    acknowledge(write) {
      // Commits come back in order, so the highest number covers all before it.
      if (write > saved) {
        saved = write
        socket.send(savedFrame(write))
      }
    },
    refuse: (write, code, sentence) => socket.send(refusedFrame(write, code, sentence)),
    greet() {
      socket.send(syncStep1Frame(Y.encodeStateVector(live.doc)))
      const everybody = live.presence.everybody()
      if (everybody) socket.send(everybody)
      this.reauthorise()
    },
    reauthorise() {
      if (!postmortem.seat(seat))
        return this.end('who-are-you', 'Your seat was removed from this post-mortem.')
      const refusal = this.refuseWrite()
      const notice: Notice = {
        kind: 'write-right',
        allowed: refusal === null,
        code: refusal?.code ?? '',
        sentence: refusal?.message ?? '',
      }
      if (told === JSON.stringify(notice)) return
      told = JSON.stringify(notice)
      socket.send(noticeFrame(notice))
    },
    outdate() {
      isOutdated = true
      this.end('replica-outdated', 'This draft has begun anew after the reveal.')
    },
    comeBackLater() {
      this.end(
        'come-back-later',
        'The server could not keep this document open. It will be back in a moment.',
      )
    },
    leave() {
      live.room.leave(connection)
      live.presence.leave(connection)
      postmortem.attendees.delete(connection)
    },
  }
  live.room.enter(connection)
  postmortem.attendees.add(connection)
  return connection
}

/** A close frame's reason holds 123 bytes. */
function closeSoon(socket: WebSocket, code: number, reason: string): void {
  socket.close(
    code,
    Buffer.from(reason)
      .subarray(0, 120)
      .toString()
      .replace(/\uFFFD+$/, ''),
  )
  // Who does not answer the close within a second is cut off.
  setTimeout(() => socket.terminate(), 1000).unref()
}
