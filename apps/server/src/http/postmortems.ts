import type { Role } from '@second-story/postmortem'
import { limits, postmortemKinds, roles } from '@second-story/postmortem'
import type { CreatedPostmortem, InviteLinks, OwnSeat, TakenSeat } from '@second-story/protocol'
import { routes, seatCookie } from '@second-story/protocol'
import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'
import type { GuessLimit } from '../admission/guessLimit.ts'
import { hashSecret, inviteFor, newId, newSecret, roleOfInvite } from '../admission/secrets.ts'
import type { Services } from '../document/executeCommand.ts'
import { changeState } from '../document/executeCommand.ts'
import type { OpenPostmortem } from '../document/openPostmortem.ts'
import { requireStore, withPatience } from './patience.ts'
import { HttpRefusal } from './problem.ts'
import type { RequestServices } from './requests.ts'
import { bodyOf, requireOrigin, seatIfAny, seatOf } from './requests.ts'

export interface PostmortemServices extends Services, RequestServices {
  /** The key that invitations are derived from. */
  readonly inviteKey: string
  readonly guesses: GuessLimit
}

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((written) => written.toWellFormed().normalize('NFC').trim()),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `at most ${most} characters`),
  )

const newPostmortem = v.strictObject({
  title: text(limits.title),
  kind: v.optional(v.picklist(postmortemKinds, 'must be “incident” or “near-miss”'), 'incident'),
})
const newSeat = v.strictObject({
  invite: v.pipe(v.string(), v.maxLength(200)),
  name: text(limits.name),
  function: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.seatFunction)), ''),
  roomView: v.optional(v.boolean(), false),
})

export function postmortemRoutes(app: FastifyInstance, services: PostmortemServices): void {
  app.post(routes.postmortems, async (request, reply) => {
    if (request.headers.origin !== undefined) requireOrigin(services.config, request.headers.origin)
    const { title, kind } = bodyOf(newPostmortem, request.body)
    const { id } = await withPatience(services.log, () =>
      services.postmortems.create({ title, kind, now: Date.now() }),
    )
    const created: CreatedPostmortem = { id, links: linksOf(services, id) }
    return reply.code(201).send(created)
  })

  app.post<{ Params: { id: string } }>('/api/postmortems/:id/seats', async (request, reply) => {
    if (request.headers.origin !== undefined) requireOrigin(services.config, request.headers.origin)
    const asked = bodyOf(newSeat, request.body)
    requireStore(services.log)
    services.guesses.require(request.ip)
    const postmortem = await services.postmortems.open(request.params.id)
    const role = postmortem && roleOfInvite(services.inviteKey, postmortem.id, asked.invite)
    if (!postmortem || !role) {
      services.guesses.countWrong(request.ip)
      throw new HttpRefusal(
        403,
        'bad-invite',
        'This invitation does not open this post-mortem. Ask for the link again.',
      )
    }
    const held = await seatIfAny(services, request, postmortem.id)
    const token = newSecret()
    const seat = await withPatience(services.log, () =>
      postmortem.inTurn(() => takeSeat(services, postmortem, { ...asked, role, token }, held?.seat.id)),
    )
    setSeatCookies(reply, services, postmortem.id, token)
    const taken: TakenSeat = { seat, token, role: postmortem.seat(seat)?.role ?? role, name: asked.name }
    return reply.code(201).send(taken)
  })

  app.get<{ Params: { id: string } }>(
    '/api/postmortems/:id/me',
    async (request, reply): Promise<OwnSeat | null> => {
      // Asking is no fault: a page asks before anybody has joined.
      const seated = await seatIfAny(services, request, request.params.id)
      if (!seated) return reply.type('application/json').send('null')
      const { postmortem, seat } = seated
      const { title, kind } = postmortem.state
      const { id, role, name, isRoomView } = seat
      return { seat: id, role, name, title, kind, isRoomView, serverNow: Date.now() }
    },
  )

  app.get<{ Params: { id: string } }>('/api/postmortems/:id/links', async (request): Promise<InviteLinks> => {
    const { postmortem, seat } = await seatOf(services, request, request.params.id)
    if (seat.role !== 'facilitator') {
      throw new HttpRefusal(403, 'role-not-allowed', 'Invitations are handed out by the facilitator.')
    }
    return linksOf(services, postmortem.id)
  })
}

export const linksOf = (
  services: Pick<PostmortemServices, 'inviteKey' | 'config'>,
  id: string,
): InviteLinks =>
  Object.fromEntries(
    roles.map((role) => [
      role,
      `${services.config.publicUrl}/p/${id}#invite=${inviteFor(services.inviteKey, id, role)}`,
    ]),
  ) as Record<Role, string>

/**
 * Gives a seat for an invitation. Whoever already sits here keeps the seat, under a new token, and takes the invitation's
 * role: coming back twice must not make two of one person.
 */
async function takeSeat(
  services: Services,
  postmortem: OpenPostmortem,
  asked: { name: string; function: string; role: Role; token: string; roomView: boolean },
  held: string | undefined,
): Promise<string> {
  const next = structuredClone(postmortem.state)
  const known = held === undefined ? undefined : next.seats[held]
  if (!known && Object.keys(next.seats).length >= limits.seats) {
    throw new HttpRefusal(409, 'too-many', `A post-mortem has at most ${limits.seats} seats.`)
  }
  const isLastFacilitator =
    known?.role === 'facilitator' &&
    Object.values(next.seats).filter((seat) => seat.role === 'facilitator').length === 1
  const id = known?.id ?? newId()
  next.seats[id] = {
    id,
    name: asked.name,
    // Whoever tries the participants' link in the facilitator's browser must not leave the group without one.
    role: isLastFacilitator ? 'facilitator' : asked.role,
    function: asked.function || (known?.function ?? ''),
    stakes: known?.stakes ?? [],
    joinedAt: known?.joinedAt ?? Date.now(),
    isRoomView: asked.roomView && asked.role === 'observer',
  }
  if (next.createdBy === null && asked.role === 'facilitator') next.createdBy = id
  await changeState(services, postmortem, next, [
    { kind: 'seat', postmortem: postmortem.id, seat: id, tokenHash: hashSecret(asked.token) },
    { kind: 'audit', postmortem: postmortem.id, at: Date.now(), seat: id, command: 'takeSeat' },
  ])
  return id
}

/** Scoped by path: a browser with a hundred post-mortems sends one cookie, not a hundred. */
function setSeatCookies(reply: FastifyReply, services: PostmortemServices, id: string, token: string): void {
  const secure = services.config.publicUrl.startsWith('https:')
  const maxAge = 180 * 24 * 60 * 60
  for (const path of [`/api/postmortems/${id}`, routes.sync(id)]) {
    reply.setCookie(seatCookie, token, { path, httpOnly: true, sameSite: 'lax', secure, maxAge })
  }
}
