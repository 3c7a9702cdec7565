import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Door } from './clientSocket.ts'

export interface StormResult {
  /** Connections that were begun, a second. */
  readonly attemptsPerSecond: number
  /** Of those that were answered: refused before there was a WebSocket (any status but 101). */
  readonly refusedShare: number
}

/** As many as a small machine has ports and memory for. */
const atOnce = 500
const tickMs = 5
/** Not the address of the people in the room. */
const attacker = '127.0.0.2'

/** Asks for a WebSocket `perSecond` times a second, each time with another secret that opens nothing. */
export async function storm(door: Door, perSecond: number, windowMs: number): Promise<StormResult> {
  const begun = performance.now()
  let attempts = 0
  let answered = 0
  let refused = 0
  let inFlight = 0

  function attempt(): void {
    attempts++
    inFlight++
    const socket = connect({ port: door.port, host: '127.0.0.1', localAddress: attacker }, () =>
      socket.write(upgradeRequest(door.path)),
    )
    socket.once('data', (head: Buffer) => {
      answered++
      if (!head.subarray(0, 12).toString().endsWith('101')) refused++
      socket.destroy()
    })
    // Cut off without an answer counts as begun and no more.
    socket.on('error', () => undefined)
    socket.on('close', () => inFlight--)
  }

  while (performance.now() - begun < windowMs) {
    const due = ((performance.now() - begun) / 1_000) * perSecond
    while (attempts < due && inFlight < atOnce) attempt()
    await new Promise((resolve) => setTimeout(resolve, tickMs))
  }
  return { attemptsPerSecond: attempts / (windowMs / 1_000), refusedShare: refused / answered }
}

const upgradeRequest = (path: string) =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Authorization: Bearer ${randomBytes(32).toString('base64url')}`,
    '\r\n',
  ].join('\r\n')
