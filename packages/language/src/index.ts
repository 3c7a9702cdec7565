export type { CoachOptions } from './coach.ts'
export { coach } from './coach.ts'
export type { CoachPhase, Finding, Label } from './finding.ts'
export { labels } from './finding.ts'
