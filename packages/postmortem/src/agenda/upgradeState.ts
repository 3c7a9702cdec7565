import type { PostmortemState } from './schema.ts'
import { createState } from './schema.ts'

/** A stored state as today's code expects it: what it could not know of yet has its first value. */
export function upgradeState(stored: PostmortemState): PostmortemState {
  const { id, title, kind, createdAt } = stored
  return { ...createState({ id, title, kind, now: createdAt }), ...stored }
}
