import type { Lanes } from '../phases/timeline/schema.ts'

/** Private text before the group sees it; lives in `draft/<seat>`. */
export type DraftEntry =
  | {
      readonly kind: 'perspective'
      readonly id: string
      readonly event: string | null
      readonly lanes: Lanes
      readonly anonymous: boolean
      /** SHA-256 (hex) of the key that the browser keeps; only for anonymous ones. */
      readonly keyHash: string | null
    }
  | { readonly kind: 'idea'; readonly id: string; readonly text: string }
