import type { Seat, Stake, TimelineEvent } from '@second-story/postmortem'

const partTaking: readonly Stake[] = ['decided', 'noticed', 'responded', 'diagnosed']

/** Facilitators who said that they took part, or whose name stands in the timeline. */
export function involvedFacilitators(
  roster: readonly Seat[],
  timeline: readonly Pick<TimelineEvent, 'text' | 'detail'>[],
): readonly Seat[] {
  return roster.filter((seat) => {
    if (seat.role !== 'facilitator' || seat.isRoomView) return false
    if (seat.stakes.some((stake) => partTaking.includes(stake))) return true
    const name = seat.name.trim()
    return name.length > 2 && timeline.some(({ text, detail }) => `${text}\n${detail}`.includes(name))
  })
}
