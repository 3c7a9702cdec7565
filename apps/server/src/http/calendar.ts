import type { MeetingDate, MeetingName, PostmortemState } from '@second-story/postmortem'
import type { FastifyInstance } from 'fastify'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { HttpRefusal } from './problem.ts'
import type { RequestServices } from './requests.ts'
import { seatOf } from './requests.ts'

const meetings = [
  ['review', 'Review meeting', 60],
  ['action', 'Action meeting', 30],
] as const satisfies readonly (readonly [MeetingName, string, number])[]

/** How often a calendar that subscribes may look again. */
const lookAgainAfterSeconds = 3_600

/** Both meetings for a calendar; null while no date is agreed. The address in it opens only for who has a seat. */
export function calendarOf(state: PostmortemState, address: string, now: Date): string | null {
  const calendar = withMeetings(state, now, {
    url: address,
    description: `Open ${address} with your invitation.`,
  })
  return calendar.length() === 0 ? null : calendar.toString()
}

/** The same for a calendar that subscribes; without a date it is empty, and fills once there is one. */
export function feedOf(state: PostmortemState, address: string, now: Date): string {
  const where = oneLine(state.openAttendance?.where ?? '')
  const calendar = withMeetings(state, now, {
    url: address,
    description: `${address} says how to join as an observer.`,
    ...(where ? { location: where } : {}),
  })
  return calendar.ttl(lookAgainAfterSeconds).toString()
}

function withMeetings(
  state: PostmortemState,
  now: Date,
  about: { readonly url: string; readonly description: string; readonly location?: string },
) {
  const title = oneLine(state.title)
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Second Story', product: 'Second Story', language: 'EN' },
  })
  for (const [meeting, name, minutes] of meetings) {
    const date = state.meetings[meeting]
    const start = date && instantOf(date)
    if (!start) continue
    calendar.createEvent({
      // The same each time, so that a calendar moves the meeting and does not add another.
      id: `${state.id}-${meeting}@second-story`,
      stamp: now,
      start,
      end: new Date(start.getTime() + (state.clock.shapes[meeting] ?? minutes) * 60_000),
      summary: `${name}: ${title}`,
      ...about,
    })
  }
  return calendar
}

/** The library passes a carriage return on, and what stands behind it would be a property of its own. */
const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** The instant that a local time in its zone means; null for a zone that nobody knows. */
function instantOf({ at, zone }: MeetingDate): Date | null {
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(at).toZonedDateTime(zone)
    return new Date(epochMilliseconds)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export function calendarRoute(app: FastifyInstance, services: RequestServices): void {
  app.get<{ Params: { id: string } }>('/api/postmortems/:id/calendar.ics', async (request, reply) => {
    const { postmortem } = await seatOf(services, request, request.params.id)
    const address = `${services.config.publicUrl}/p/${postmortem.id}`
    const calendar = calendarOf(postmortem.state, address, new Date())
    if (calendar === null) {
      throw new HttpRefusal(
        404,
        'no-such-item',
        'No date is agreed yet. The facilitator sets it in the preparation.',
      )
    }
    void reply.header('content-disposition', 'attachment; filename="post-mortem.ics"')
    return reply.type('text/calendar; charset=utf-8').send(calendar)
  })
}
