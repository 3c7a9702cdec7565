import type { TestMeeting, TestSeat } from '../../harness/openMeeting.ts'
import type { TestServer } from '../../harness/startServer.ts'
import type { RawSocket } from '../rawSocket.ts'
import { isWrite, openRawSocket } from '../rawSocket.ts'
import type { Knowledge } from './knowledge.ts'
import { randomFrame } from './randomFrame.ts'
import type { RandomSource } from './randomSource.ts'
import type { OwnIds } from './randomUpdate.ts'
import type { Tally } from './tally.ts'
import { hexOf } from './tally.ts'

export interface Attack {
  readonly server: TestServer
  readonly meeting: TestMeeting
  readonly seat: TestSeat
  /** Attackers come from addresses of their own: what an address may ask for is limited, and not what is tried here. */
  readonly localAddress: string
  readonly random: RandomSource
  readonly known: Knowledge
  readonly tally: Tally
  /** The draft of somebody else, to be knocked at. */
  readonly foreignDraft: string
  /** The latest frames, to be told when something breaks. */
  readonly latest: string[]
  isOver(): boolean
}

const rememberedFrames = 12
/** Below what a socket may say at once, so that frames are judged and not just counted. */
const framesPerSocket = 600
/** Where everything is refused, less is learned. */
const framesPerForeignSocket = 10
/** Of a socket, and of HTTP before it is one. */
const comeBackLater = [4503, 429]

/** Attacks until it is over, over one socket after another. */
export async function attackUntilOver(attack: Attack): Promise<void> {
  const own: OwnIds = new Map()
  while (!attack.isOver()) {
    const document = someDocument(attack)
    const { server, meeting, seat, localAddress } = attack
    const socket = await openRawSocket(server, meeting.id, document, seat.token, { localAddress })
    try {
      const isForeign = document !== 'record'
      await attackOver(attack, socket, isForeign ? new Map() : own, isForeign)
      // Being told to come back later is no invitation to come back at once.
      if (!socket.isOpen && comeBackLater.includes(await socket.closed)) await pause(200)
    } finally {
      socket.close()
    }
  }
}

async function attackOver(attack: Attack, socket: RawSocket, own: OwnIds, isForeign: boolean): Promise<void> {
  const { random, known, tally, latest } = attack
  if (own.size < 4) own.set(1 + random.int(2 ** 32 - 1), 0)
  const most = isForeign ? framesPerForeignSocket : framesPerSocket
  for (let sent = 0; sent < most && socket.isOpen && !attack.isOver(); sent++) {
    const frame = randomFrame(random, known, own)
    latest.push(hexOf(frame.bytes))
    if (latest.length > rememberedFrames) latest.shift()
    const started = performance.now()
    const answer = await socket.send(frame.bytes)
    tally.count(frame, answer, isWrite(frame.bytes), performance.now() - started)
    if (answer.kind !== 'saved') continue
    for (const [client, end] of frame.ends ?? []) if (own.has(client)) own.set(client, end)
  }
}

function someDocument({ random, foreignDraft }: Attack): string {
  const turn = random.int(100)
  if (turn < 76) return 'record'
  if (turn < 84) return 'notes'
  if (turn < 89) return 'agenda'
  if (turn < 94) return 'voices'
  if (turn < 98) return 'actions'
  return foreignDraft
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
