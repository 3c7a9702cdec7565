import { lazyOrNothing } from '../ui/lazyOrNothing.ts'

/** The coach's hint. Nobody's first screen waits for it. */
export const LateCoachHint = lazyOrNothing(() => import('./CoachHint.tsx').then((m) => m.CoachHint))
