import type { Seat } from '@second-story/postmortem'

export interface ReadyCount {
  readonly ready: number
  readonly of: number
}

/** Of those who can say so: who is here with a device of their own, and does not hold the meeting. */
export function readyCount(
  roster: readonly Seat[],
  ready: readonly string[],
  online: ReadonlySet<string>,
): ReadyCount {
  const asked = roster.filter(
    ({ id, role, hasNoDevice }) =>
      (role === 'participant' || role === 'scribe') &&
      hasNoDevice !== true &&
      (online.has(id) || ready.includes(id)),
  )
  return { ready: asked.filter(({ id }) => ready.includes(id)).length, of: asked.length }
}

export const spokenReady = ({ ready, of }: ReadyCount): string =>
  ready === of
    ? of === 1
      ? 'Ready'
      : `All ${of} are ready`
    : `${ready} of ${of} ${ready === 1 ? 'is' : 'are'} ready`
