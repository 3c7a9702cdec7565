import type { OwnSeat } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { api } from './api.ts'

/** My seat in a post-mortem, as the server sees it. */
export interface SeatHere extends OwnSeat {
  /** Add to `Date.now()` to get the server's clock, in milliseconds. */
  readonly clockOffset: number
}

/** Who this browser is in post-mortem `id`; null when it has no seat there. */
export async function ownSeat(id: string): Promise<SeatHere | null> {
  const asked = Date.now()
  const seat = await api<OwnSeat | null>('GET', routes.me(id))
  // The answer was written about half the way between asking and hearing it.
  return seat && { ...seat, clockOffset: seat.serverNow - (asked + Date.now()) / 2 }
}
