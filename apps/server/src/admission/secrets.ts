import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Role } from '@second-story/postmortem'
import { roles } from '@second-story/postmortem'

/** 256 random bits, safe in a URL and a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** 96 random bits: enough to never meet twice, and short in an address. */
export const newId = (): string => randomBytes(12).toString('base64url').replace(/[-_]/g, 'x')

/** What is stored in place of a secret. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** An invitation is derived and stored nowhere: it can be shown again, and a stolen database holds none without the key. */
export const inviteFor = (key: string, postmortem: string, role: Role): string =>
  createHmac('sha256', key).update(`invite:${postmortem}:${role}`).digest('base64url')

/** The role that `invite` grants in `postmortem`, or null. */
export function roleOfInvite(key: string, postmortem: string, invite: string): Role | null {
  const given = Buffer.from(invite)
  return (
    roles.find((role) => {
      const expected = Buffer.from(inviteFor(key, postmortem, role))
      return expected.length === given.length && timingSafeEqual(expected, given)
    }) ?? null
  )
}
