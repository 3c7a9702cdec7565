import type { Seat } from '@second-story/postmortem'
import type { FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { readCredentials } from '../admission/admit.ts'
import type { SeatFinder } from '../admission/seatFinder.ts'
import type { Config } from '../config.ts'
import type { OpenPostmortem } from '../document/openPostmortem.ts'
import type { Postmortems } from '../document/postmortems.ts'
import { HttpRefusal } from './problem.ts'

export interface Seated {
  readonly postmortem: OpenPostmortem
  readonly seat: Seat
}

export interface RequestServices {
  readonly config: Config
  readonly postmortems: Postmortems
  readonly seats: SeatFinder
}

/** The seat that a request comes from. Throws 401 `no-seat`, or 403 `foreign-origin` for a cookie sent by another site. */
export async function seatOf(
  services: RequestServices,
  request: FastifyRequest,
  id: string,
): Promise<Seated> {
  const credentials = readCredentials(request.raw, request.cookies)
  if (!credentials) throw noSeat()
  if (credentials.isCookie && request.method !== 'GET') requireOrigin(services.config, request.headers.origin)
  const postmortem = await services.postmortems.open(id)
  const found = await services.seats.find(credentials.token, postmortem, request.ip)
  const seat = postmortem?.seat(found ?? '')
  if (!postmortem || !seat) throw noSeat()
  return { postmortem, seat }
}

/** As `seatOf`, or null where there is none. */
export const seatIfAny = (
  services: RequestServices,
  request: FastifyRequest,
  id: string,
): Promise<Seated | null> =>
  seatOf(services, request, id).catch((error: unknown) => {
    if (error instanceof HttpRefusal && error.code === 'no-seat') return null
    throw error
  })

/** Throws 403 unless a browser's request comes from one of our own pages. */
export function requireOrigin(config: Config, origin: string | undefined): void {
  if (origin !== undefined && config.origins.has(origin)) return
  throw new HttpRefusal(
    403,
    'foreign-origin',
    `Open the app at ${config.publicUrl}; requests from other sites are refused.`,
  )
}

/** The parsed body. Throws 400 `bad-arguments` and says where. */
export function bodyOf<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const path = v.getDotPath(issue)
  throw new HttpRefusal(400, 'bad-arguments', path ? `“${path}”: ${issue.message}` : issue.message)
}

const noSeat = () =>
  new HttpRefusal(401, 'no-seat', 'You have no seat in this post-mortem. Open an invitation link first.')
