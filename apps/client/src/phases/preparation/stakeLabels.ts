import type { Stake } from '@second-story/postmortem'

/** Continues “somebody who …” as well as “I …”. */
export const stakeLabels: Readonly<Record<Stake, string>> = {
  decided: 'took decisions that may have contributed',
  noticed: 'noticed it',
  responded: 'responded to it',
  diagnosed: 'diagnosed it',
  'was-affected': 'was affected by it',
  'is-interested': 'wants to learn from it',
}
