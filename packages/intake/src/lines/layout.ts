import type { Line } from './line.ts'
import type { Role } from './roles.ts'

/** Whether the text of a time that stands alone is above it, as on status pages, or below it. */
export function textIsAbove(lines: readonly Line[], roles: readonly Role[]): boolean {
  let above = 0
  let below = 0
  let last = -1
  let isPosted = false
  lines.forEach((line, index) => {
    if (roles[index]?.kind !== 'when' || line.heading > 0) return
    last = index
    isPosted ||= /^\s*[-*]?\s*posted\b/i.test(line.raw)
    if (roles[index - 1]?.kind === 'name') below += 2
    if (isText(roles[index - 1])) above += 1
    if (isText(roles[index + 1])) below += 1
  })
  if (last < 0) return false
  if (isPosted) return true
  if (above > below) return true
  if (below > above) return false
  const hasTextAfter = roles.slice(last + 1).some((role) => isText(role))
  const hasTextBefore = roles
    .slice(
      0,
      roles.findIndex(({ kind }) => kind === 'when'),
    )
    .some((role) => isText(role))
  return !hasTextAfter && hasTextBefore
}

const isText = (role: Role | undefined) => role?.kind === 'text'
