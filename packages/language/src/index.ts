export type { CoachOptions } from './coach.ts'
export { coach, createCoach } from './coach.ts'
export type { CoachPhase, Finding, Label } from './finding.ts'
export { labels } from './finding.ts'
