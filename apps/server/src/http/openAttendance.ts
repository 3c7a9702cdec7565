import type { OpenAttendancePage } from '@second-story/protocol'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { OpenPostmortem } from '../document/openPostmortem.ts'
import { feedOf } from './calendar.ts'
import type { PostmortemServices } from './postmortems.ts'
import { linksOf } from './postmortems.ts'
import { HttpRefusal } from './problem.ts'

/** What anybody may read once the facilitator has opened it. No secret is needed, so none can stand in an address. */
export function openAttendanceRoutes(app: FastifyInstance, services: PostmortemServices): void {
  app.get<{ Params: { id: string } }>(
    '/api/open/:id',
    async (request, reply): Promise<OpenAttendancePage> => {
      const { id, state } = await openOne(services, request.params.id)
      unlisted(reply)
      const { title, kind, meetings, openAttendance } = state
      return {
        title,
        kind,
        meetings,
        where: openAttendance?.where ?? '',
        observerLink: linksOf(services, id).observer,
      }
    },
  )

  app.get<{ Params: { id: string } }>('/api/open/:id/calendar.ics', async (request, reply) => {
    const { id, state } = await openOne(services, request.params.id)
    unlisted(reply)
    const feed = feedOf(state, `${services.config.publicUrl}/open/${id}`, new Date())
    return reply.type('text/calendar; charset=utf-8').send(feed)
  })
}

/** Closed and unknown look the same: nobody learns which post-mortems there are. */
async function openOne(services: PostmortemServices, id: string): Promise<OpenPostmortem> {
  const postmortem = await services.postmortems.open(id)
  if (postmortem?.state.openAttendance) return postmortem
  throw new HttpRefusal(
    404,
    'no-such-postmortem',
    'There is no open page at this address. Ask whoever sent it to you.',
  )
}

/** Closing the page must count at once, and no search engine is to keep it. */
function unlisted(reply: FastifyReply): void {
  void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex')
}
