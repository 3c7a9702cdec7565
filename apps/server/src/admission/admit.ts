import type { IncomingMessage } from 'node:http'
import type { DocumentName, Refusal } from '@second-story/postmortem'
import { parseDocumentName, refuseRead } from '@second-story/postmortem'
import type { CloseReason } from '@second-story/protocol'
import { bearerPrefix, seatCookie } from '@second-story/protocol'
import type { OpenPostmortem } from '../document/openPostmortem.ts'
import type { Postmortems } from '../document/postmortems.ts'
import type { SeatFinder } from './seatFinder.ts'

export interface Credentials {
  readonly token: string
  /** A browser sends its cookie wherever a page asks it to; so its origin counts. */
  readonly isCookie: boolean
}

/** The token of a request: `Authorization: Bearer`, the subprotocol `bearer.<token>`, or the seat's cookie. */
export function readCredentials(
  request: IncomingMessage,
  cookies: Record<string, string | undefined>,
): Credentials | null {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1]
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((each) => each.trim())
  const subprotocol = offered.find((each) => each.startsWith(bearerPrefix))?.slice(bearerPrefix.length)
  const token = bearer ?? subprotocol
  if (token) return { token, isCookie: false }
  const cookie = cookies[seatCookie]
  return cookie ? { token: cookie, isCookie: true } : null
}

export type Admission =
  | {
      readonly ok: true
      readonly postmortem: OpenPostmortem
      readonly seat: string
      readonly document: DocumentName
    }
  | { readonly ok: false; readonly reason: CloseReason; readonly sentence: string }

export interface Ask {
  readonly postmortem: string
  readonly document: string
  readonly credentials: Credentials | null
  /** Where it comes from. */
  readonly address: string
}

/** Who asks for which document, and may they read it? Rejects when the store cannot be read. */
export async function admit(
  services: { postmortems: Postmortems; seats: SeatFinder },
  ask: Ask,
): Promise<Admission> {
  const { credentials } = ask
  if (credentials === null) return refuse('who-are-you', 'No seat: join with an invitation first.')
  const postmortem = await services.postmortems.open(ask.postmortem)
  const seat = await services.seats.find(credentials.token, postmortem, ask.address)
  // The same answer whether the post-mortem exists or not: nobody without a seat learns which ids do.
  if (!postmortem || !seat)
    return refuse('who-are-you', 'No seat in this post-mortem: join with an invitation first.')
  const document = parseDocumentName(ask.document)
  if (document === null) return refuse('no-such-document', 'There is no such document.')
  const unreadable: Refusal | null = refuseRead(document, { seat })
  if (unreadable) return refuse('not-yours', unreadable.message)
  return { ok: true, postmortem, seat, document }
}

const refuse = (reason: CloseReason, sentence: string): Admission => ({ ok: false, reason, sentence })
