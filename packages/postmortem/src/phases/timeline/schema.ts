import type { EvidenceImage } from './images.ts'

/** When an event happened. `utc` is an ISO instant with seconds, or null when only `said` is known. */
export interface EventTime {
  readonly utc: string | null
  /** End of a range, ISO instant. */
  readonly end: string | null
  readonly approximate: boolean
  /** The time as the source says it, e.g. `~14:05`. */
  readonly said: string
}

/** The incident's clock: each marker sits on at most one event. */
export const markers = [
  'started',
  'first-impact',
  'first-report',
  'detected',
  'acknowledged',
  'declared',
  'mitigated',
  'hotfix',
  'resolved',
] as const
export type Marker = (typeof markers)[number]

export interface TimelineEvent {
  readonly id: string
  readonly time: EventTime
  readonly order: number
  readonly text: string
  /** What was done. */
  readonly detail: string
  /** With what effect. Absent where nothing is written, as in what earlier versions stored. */
  readonly effect?: string
  /** What else was considered. */
  readonly considered?: string
  /** Links and other support, one a line. */
  readonly evidence: string
  /** Pictures, beside the links. */
  readonly images?: readonly EvidenceImage[]
  /** Worth coming back to: somebody keeps it in sight for all. */
  readonly pinned?: boolean
  readonly markers: readonly Marker[]
}

/** What one person can tell of an event, apart from each other. */
export const lanes = ['saw', 'knew', 'decided', 'expected', 'sense'] as const
export type Lane = (typeof lanes)[number]
export type Lanes = Readonly<Partial<Record<Lane, string>>>

export interface Perspective {
  readonly id: string
  /** The event it is about, or null: about the incident as a whole. */
  readonly event: string | null
  readonly lanes: Lanes
  /** The seat that wrote it, or null: anonymous, and stored nowhere. */
  readonly author: string | null
  /** SHA-256 (hex) of the key that the author of an anonymous perspective keeps; null for a named one. */
  readonly keyHash: string | null
}

export const agreementAnswers = ['agree', 'differently', 'not-there'] as const
export type AgreementAnswer = (typeof agreementAnswers)[number]
