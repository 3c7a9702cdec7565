import { facilitatorView } from '@second-story/postmortem'
import type { FacilitatorPage, ParticipantInvitation } from '@second-story/protocol'
import type { FastifyInstance } from 'fastify'
import type { PostmortemServices } from './postmortems.ts'
import { linksOf } from './postmortems.ts'
import { HttpRefusal } from './problem.ts'
import { seatOf } from './requests.ts'

/** What must stand in no document, because everybody with a seat can read those. */
export function facilitationRoutes(app: FastifyInstance, services: PostmortemServices): void {
  app.get<{ Params: { id: string } }>(
    '/api/postmortems/:id/facilitation',
    async (request, reply): Promise<FacilitatorPage> => {
      const { postmortem, seat } = await seatOf(services, request, request.params.id)
      if (seat.role !== 'facilitator') {
        throw new HttpRefusal(403, 'role-not-allowed', 'Signals are for the facilitators alone.')
      }
      void reply.header('cache-control', 'no-store')
      return facilitatorView(postmortem.state, Date.now())
    },
  )

  /** The wall is an observer; it learns the participants' link only while the facilitator shows it to the room. */
  app.get<{ Params: { id: string } }>(
    '/api/postmortems/:id/invitation',
    async (request, reply): Promise<ParticipantInvitation> => {
      const { postmortem, seat } = await seatOf(services, request, request.params.id)
      if (!postmortem.state.invitationShown && seat.role !== 'facilitator') {
        throw new HttpRefusal(403, 'role-not-allowed', 'The facilitator shows no invitation right now.')
      }
      void reply.header('cache-control', 'no-store')
      return { link: linksOf(services, postmortem.id).participant }
    },
  )
}
