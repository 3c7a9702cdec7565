import type { Hand } from './schema.ts'
import { handKinds } from './schema.ts'

/** Who speaks next: what keeps the talk in order first, then as people came. */
export const speakerQueue = (hands: readonly Hand[]): readonly Hand[] =>
  [...hands].sort((a, b) => handKinds.indexOf(a.kind) - handKinds.indexOf(b.kind))
