export type { IntakeErrorCode } from './intakeError.ts'
export { IntakeError } from './intakeError.ts'
export { limits } from './limits.ts'
export type {
  Note,
  NoteCode,
  ParsedEvent,
  ParsedTimeline,
  ParseOptions,
  Precision,
  TimelineFormat,
  UnreadLine,
} from './parsedTimeline.ts'
export { parseTimeline } from './parseTimeline.ts'
export type { Zone } from './time/zone.ts'
export { knownZones, zoneOf } from './time/zone.ts'
