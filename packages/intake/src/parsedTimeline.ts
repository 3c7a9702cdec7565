export interface ParsedEvent {
  /** What the text says: an instant, a date and time, or a time of day, in ISO-like form. */
  readonly at: string
  /** The instant, ISO 8601 in UTC, or null where the text does not give one. */
  readonly utc: string | null
  readonly text: string
  /** 1-based line of the source. */
  readonly line: number
  /** End of a range, as the text says it. */
  readonly end?: string
  /** End of a range as an instant; absent where it cannot be told. */
  readonly endUtc?: string
  /** Who spoke or acted, where the notation says so apart from the text. */
  readonly actor?: string
  /** The state that a status page gives an update. */
  readonly status?: string
  /** The zone label that stood beside the time. */
  readonly tz?: string
  readonly approx?: true
  /** Days added because the clock passed midnight in the middle of the log; worth a look. */
  readonly dayOffset?: number
}

export interface ParsedTimeline {
  readonly events: readonly ParsedEvent[]
  /** Lines in which no time was found. They are shown, never dropped. */
  readonly notUnderstood: readonly { readonly line: number; readonly text: string }[]
}

export interface ParseOptions {
  /** `YYYY-MM-DD`, for logs that name no date. */
  readonly date?: string
  /** IANA zone, for logs that name none. UTC by default. */
  readonly zone?: string
}
