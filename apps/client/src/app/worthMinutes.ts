import type { MeetingName, PostmortemKind, Severity } from '@second-story/postmortem'

/** How long a meeting about something like this usually needs. */
export function worthMinutes(meeting: MeetingName, kind: PostmortemKind, severity: Severity | null): number {
  const isGrave = severity === 'SEV1'
  const isSlight = severity === 'SEV4' || severity === 'SEV5' || (kind === 'near-miss' && severity === null)
  if (meeting === 'action') return isGrave ? 45 : 30
  return isGrave ? 90 : isSlight ? 30 : 60
}
