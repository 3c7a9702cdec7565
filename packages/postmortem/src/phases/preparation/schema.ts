/** The texts of the record that are there from the start; the server seeds them, so that two people never create one twice. */
export const summaryTexts = [
  'summary',
  'description',
  'impact',
  'resolution',
  'additionalInfo',
  'tickets',
  'tags',
  'contact',
] as const
export type SummaryText = (typeof summaryTexts)[number]

export const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const
export type Severity = (typeof severities)[number]

/** The six kinds of people to invite (how somebody relates to the incident). */
export const stakes = [
  'decided',
  'noticed',
  'responded',
  'diagnosed',
  'was-affected',
  'is-interested',
] as const
export type Stake = (typeof stakes)[number]

export interface Summary extends Readonly<Record<SummaryText, string>> {
  readonly severity: Severity | null
  /** IANA zone in which the incident is told, e.g. `Europe/Berlin`. */
  readonly zone: string
}
