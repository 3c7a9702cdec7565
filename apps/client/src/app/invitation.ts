import type { Role } from '@second-story/postmortem'
import { isRole } from '@second-story/postmortem'

export interface Invitation {
  readonly secret: string
  /** What the link says it is for. The server alone decides; this only chooses the words before joining. */
  readonly role: Role | null
}

/** The invitation in this page's address; it travels in the fragment, which no server ever sees. */
export function invitationInAddress(): Invitation | null {
  const parts = new URLSearchParams(location.hash.slice(1))
  const secret = parts.get('invite')
  const role = parts.get('as')
  return secret === null ? null : { secret, role: isRole(role) ? role : null }
}

/** A link that says what it is for. */
export const withRole = (link: string, role: Role): string => `${link}&as=${role}`

/** The part of a link behind our own origin. */
export function pathOf(link: string): string {
  const { pathname, hash } = new URL(link)
  return pathname + hash
}
