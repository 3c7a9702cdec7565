import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** Where one person gets in: everything that a load process needs to know of a server. */
export interface Door {
  readonly port: number
  readonly path: string
  readonly protocols: readonly string[]
  /** Hocuspocus puts the document's name before each message; null elsewhere. */
  readonly documentName: string | null
  /** False: a relay, which answers no sync step. */
  readonly answersSync: boolean
}

export interface SocketEvents {
  opened(): void
  /** One message: `bytes[start..end)`, to be read or copied (a Buffer's slice is no copy) before returning. */
  message(bytes: Uint8Array, start: number, end: number): void
  closed(code: number): void
}

// Reading is synchronous, so one buffer serves every socket of the process.
const readBuffer = Buffer.allocUnsafeSlow(256 * 1024)
const mask = [0x5a, 0xa5, 0x3c, 0xc3] as const
const headEnd = Buffer.from('\r\n\r\n')

/**
 * A WebSocket client of few parts. The load must be cheaper than what it measures: the `ws` client spends more on a
 * frame than a relay does, and then every server would look as fast as the load.
 */
export class ClientSocket {
  receivedBytes = 0
  receivedFrames = 0
  /** When the bytes now being read came in. */
  arrivedAt = 0
  isOpen = false
  readonly #socket: Socket
  readonly #events: SocketEvents
  #held: Buffer | null = null
  #heldLength = 0
  #closeCode = 1006

  constructor(door: Door, events: SocketEvents) {
    this.#events = events
    this.#socket = connect({
      host: '127.0.0.1',
      port: door.port,
      noDelay: true,
      onread: { buffer: readBuffer, callback: (size) => this.#take(size) },
    })
    this.#socket.on('error', () => undefined)
    this.#socket.on('close', () => {
      this.isOpen = false
      events.closed(this.#closeCode)
    })
    this.#socket.write(handshake(door))
  }

  send(payload: Uint8Array): void {
    this.#socket.write(maskedFrame(2, payload))
  }

  close(): void {
    this.#closeCode = 1000
    this.#socket.destroy()
  }

  #take(size: number): boolean {
    this.arrivedAt = performance.now()
    this.receivedBytes += size
    let bytes: Buffer = readBuffer
    let end = size
    if (this.#held) {
      bytes = this.#append(size)
      end = this.#heldLength
    }
    let at = 0
    if (!this.isOpen) {
      const head = bytes.subarray(0, end).indexOf(headEnd)
      if (head < 0) return this.#hold(bytes, 0, end, 4096)
      const status = bytes.toString('latin1', 9, 12)
      if (status !== '101') {
        this.#closeCode = Number(status)
        this.#socket.destroy()
        return false
      }
      at = head + 4
      this.isOpen = true
      this.#events.opened()
    }
    while (end - at >= 2) {
      const short = (bytes[at + 1] ?? 0) & 127
      const header = short < 126 ? 2 : short === 126 ? 4 : 10
      if (end - at < header) break
      const length =
        short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6)
      if (end - at < header + length) return this.#hold(bytes, at, end, header + length)
      this.#frame((bytes[at] ?? 0) & 15, bytes, at + header, at + header + length)
      at += header + length
    }
    if (at === end) {
      this.#held = null
      return true
    }
    return this.#hold(bytes, at, end, 16)
  }

  #frame(opcode: number, bytes: Buffer, start: number, end: number): void {
    if (opcode === 2) {
      this.receivedFrames++
      this.#events.message(bytes, start, end)
    } else if (opcode === 9) this.#socket.write(maskedFrame(10, bytes.subarray(start, end)))
    else if (opcode === 8) {
      this.#closeCode = end - start >= 2 ? bytes.readUInt16BE(start) : 1005
      this.#socket.destroy()
    }
  }

  #append(size: number): Buffer {
    let held = this.#held ?? Buffer.allocUnsafe(0)
    if (this.#heldLength + size > held.length) {
      const larger = Buffer.allocUnsafe((this.#heldLength + size) * 2)
      held.copy(larger, 0, 0, this.#heldLength)
      held = larger
    }
    readBuffer.copy(held, this.#heldLength, 0, size)
    this.#heldLength += size
    this.#held = held
    return held
  }

  #hold(bytes: Buffer, from: number, to: number, needed: number): true {
    if (bytes === this.#held) bytes.copyWithin(0, from, to)
    else {
      this.#held = Buffer.allocUnsafe(Math.max(needed + readBuffer.length, to - from))
      bytes.copy(this.#held, 0, from, to)
    }
    this.#heldLength = to - from
    return true
  }
}

const handshake = ({ port, path, protocols }: Door): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(protocols.length > 0 ? [`Sec-WebSocket-Protocol: ${protocols.join(', ')}`] : []),
    '\r\n',
  ].join('\r\n')

function maskedFrame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + 4 + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (header === 4) frame.writeUInt16BE(length, 2)
  if (header === 10) {
    frame.writeUInt32BE(0, 2)
    frame.writeUInt32BE(length, 6)
  }
  for (let each = 0; each < 4; each++) frame[header + each] = mask[each & 3] ?? 0
  for (let each = 0; each < length; each++)
    frame[header + 4 + each] = (payload[each] ?? 0) ^ (mask[each & 3] ?? 0)
  return frame
}
