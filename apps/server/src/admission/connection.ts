import type { Writable } from 'node:stream'
import type { Refusal } from '@second-story/postmortem'
import { refuseWrite } from '@second-story/postmortem'
import type { CloseReason, Notice } from '@second-story/protocol'
import { closeCodes, noticeFrame, refusedFrame, savedFrame, wireLimits } from '@second-story/protocol'
import type { WebSocket } from 'ws'
import type { LiveDocument, Writer } from '../document/liveDocument.ts'
import type { OpenDocument } from '../document/openDocument.ts'
import type { Attendee, OpenPostmortem } from '../document/openPostmortem.ts'
import { webSocketFrame } from '../fan-out/webSocketFrame.ts'
import { createTokenBucket } from './tokenBucket.ts'

/** One admitted socket: one seat on one document. */
export interface Connection extends Writer, Attendee {
  readonly postmortem: OpenPostmortem
  /** Counts a frame; beyond the rate the socket is not read for a moment. */
  slowDown(): void
  /** Says something to this socket alone. */
  send(message: Uint8Array): void
  /** Hands over a state, which may be larger than what may wait for a slow reader otherwise. */
  giveState(frame: Buffer): void
  /** It is being closed; what it still sends belongs to nobody: what it stands on may be replaced or forgotten. */
  readonly isOver: boolean
  /** Null when the seat may write now, else why not. Looked up anew at every frame. */
  refuseWrite(): Refusal | null
  /** Counts a write frame; the number is what `acknowledge` and `refuse` speak of. */
  countWrite(): number
  /** Counts an update that did not fit; says how many in a row. */
  countFault(): number
  refuse(write: number, code: string, sentence: string): void
  end(reason: CloseReason, sentence: string): void
  /** Says who is here and asks for what the client has. */
  greet(live: LiveDocument): void
  leave(): void
}

/** `raw`: the TCP stream below the WebSocket; a frame that goes to many is encoded once and written there. */
export function createConnection(
  socket: WebSocket,
  raw: Writable,
  postmortem: OpenPostmortem,
  document: OpenDocument,
  seat: string,
): Connection {
  let writes = 0
  let saved = 0
  let isOver = false
  let told: string | null = null
  let faults = 0
  /** Bytes of the last state it has asked for, until it has read all that waits. */
  let owed = 0
  const bucket = createTokenBucket({ perSecond: wireLimits.framesPerSecond, burst: wireLimits.framesAtOnce })

  const connection: Connection = {
    seat,
    document,
    postmortem,
    get isOver() {
      return isOver
    },
    get bufferedBytes() {
      const waiting = raw.writableLength
      if (waiting === 0) owed = 0
      return Math.max(0, waiting - owed)
    },
    onceDrained: (then) => void raw.once('drain', then),
    write(frames) {
      // No compression and no fragments: whole frames may be written beside the WebSocket's own.
      if (socket.readyState === socket.OPEN) raw.write(frames)
    },
    send(message) {
      if (this.bufferedBytes > wireLimits.maxQueuedBytes)
        return this.end('too-slow', 'You ask for more than you read.')
      this.write(webSocketFrame(message))
    },
    giveState(frame) {
      if (raw.writableLength > wireLimits.maxQueuedBytes)
        return this.end('too-slow', 'You ask for more than you read.')
      owed = raw.writableLength + frame.length
      this.write(frame)
    },
    slowDown() {
      if (bucket.take(performance.now()) || socket.isPaused) return
      socket.pause()
      setTimeout(() => socket.resume(), pauseMs)
    },
    close: (code, reason) => closeSoon(socket, code, reason),
    end(reason, sentence) {
      isOver = true
      closeSoon(socket, closeCodes[reason], sentence)
    },
    refuseWrite() {
      const holder = postmortem.seat(seat)
      return holder ? refuseWrite(document.name, postmortem.standing(holder)) : null
    },
    countWrite: () => ++writes,
    saved(write) {
      // Commits come back in order, so the highest number covers all before it.
      if (write <= saved) return null
      saved = write
      faults = 0
      return webSocketFrame(savedFrame(write))
    },
    countFault: () => ++faults,
    refuse(write, code, sentence) {
      this.send(refusedFrame(write, code, sentence))
    },
    greet(live) {
      this.write(live.question())
      const everybody = document.presence.everybody()
      if (everybody) this.send(everybody)
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
      this.send(noticeFrame(notice))
    },
    outdate() {
      this.end('replica-outdated', 'This draft has begun anew after the reveal.')
    },
    comeBackLater() {
      this.end(
        'come-back-later',
        'The server could not keep this document open. It will be back in a moment.',
      )
    },
    tellStorage(isSaving) {
      this.send(noticeFrame({ kind: 'storage', isSaving, sentence: isSaving ? '' : notSaved }))
    },
    leave() {
      document.room.leave(connection)
      document.presence.leave(connection)
      postmortem.attendees.delete(connection)
    },
  }
  document.room.enter(connection)
  postmortem.attendees.add(connection)
  return connection
}

const pauseMs = 20
const notSaved =
  'The server’s disk takes nothing just now. Keep this page open: what you write stays here, and is saved as soon as the disk takes it.'

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
