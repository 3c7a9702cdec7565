import type { MeetingDate, MeetingName } from '@second-story/postmortem'

export const meetingNames: Readonly<Record<MeetingName, string>> = {
  review: 'Review meeting',
  action: 'Action meeting',
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' })

/** As it was agreed: the local date and time, with its zone. */
export function spokenDate(date: MeetingDate | undefined): string {
  if (!date) return 'no date yet'
  const instant = new Date(`${date.at}:00Z`)
  if (Number.isNaN(instant.getTime())) return 'no date yet'
  return `${format.format(instant)} (${date.zone})`
}
