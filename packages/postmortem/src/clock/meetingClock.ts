import type { MeetingName, PhaseId } from '../phases/sequence.ts'
import { isActionPhase, isReviewPhase } from '../phases/sequence.ts'
import type { MeetingClock } from './schema.ts'
import { clockShapes } from './schema.ts'

export interface TimeSpent {
  readonly budgetMs: number
  readonly spentMs: number
}

export const meetingOf = (phase: PhaseId): MeetingName | null =>
  isActionPhase(phase) ? 'action' : isReviewPhase(phase) ? 'review' : null

/** What this phase has had of its time; null where it has no budget. */
export function phaseTime(clock: MeetingClock, phase: PhaseId, now: number): TimeSpent | null {
  const budgetMs = clock.budgets[phase]
  if (budgetMs === undefined) return null
  const running = clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince)
  return { budgetMs, spentMs: (clock.spent[phase] ?? 0) + running }
}

/** The meeting that `phase` belongs to, as a whole. */
export function meetingTime(clock: MeetingClock, phase: PhaseId, now: number): TimeSpent | null {
  const here = phaseTime(clock, phase, now)
  const meeting = meetingOf(phase)
  if (here === null || meeting === null) return null
  const phases = (Object.keys(clock.budgets) as PhaseId[]).filter((each) => meetingOf(each) === meeting)
  const sum = (of: (each: PhaseId) => number) => phases.reduce((total, each) => total + of(each), 0)
  return {
    budgetMs: sum((each) => clock.budgets[each] ?? 0),
    spentMs: sum((each) => (each === phase ? here.spentMs : (clock.spent[each] ?? 0))),
  }
}

/** Books what has run until now on `phase`, and stands still. */
export function stopClock(clock: MeetingClock, phase: PhaseId, now: number): void {
  const time = phaseTime(clock, phase, now)
  if (time) clock.spent[phase] = time.spentMs
  clock.runningSince = null
}

/** Runs from now on, if this phase has a budget. */
export function startClock(clock: MeetingClock, phase: PhaseId, now: number): void {
  if (clock.runningSince === null && clock.budgets[phase] !== undefined) clock.runningSince = now
}

/** Shares out the minutes of a meeting anew; the time that was spent stays spent. */
export function setShape(clock: MeetingClock, meeting: MeetingName, minutes: number | null): void {
  for (const phase of Object.keys(clock.budgets) as PhaseId[]) {
    if (meetingOf(phase) === meeting) delete clock.budgets[phase]
  }
  const shape = minutes === null ? undefined : clockShapes[meeting][minutes]
  if (minutes === null || shape === undefined) {
    delete clock.shapes[meeting]
    return
  }
  clock.shapes[meeting] = minutes
  for (const [phase, share] of Object.entries(shape)) clock.budgets[phase as PhaseId] = share * 60_000
}
