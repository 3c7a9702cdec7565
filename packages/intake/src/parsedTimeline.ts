/** How much of the time the text gives; absent where it gives the minute or better. */
export type Precision = 'hour' | 'day' | 'month' | 'unknown'

/** What kind of text was recognised, for a line like "read as a Markdown table". */
export type TimelineFormat =
  | 'lines'
  | 'headings'
  | 'status-page'
  | 'chat'
  | 'markdown-table'
  | 'table'
  | 'csv'
  | 'tsv'
  | 'json'
  | 'json-lines'
  | 'slack-export'
  | 'records'
  | 'logfmt'
  | 'web-vtt'
  | 'nothing'

export type NoteCode =
  | 'newest-first'
  | 'midnight-passed'
  | 'zone-conflict'
  | 'zone-missing'
  | 'date-missing'
  | 'date-order-guessed'
  | 'year-assumed'
  | 't0-missing'
  | 'clock-changed'
  | 'duplicate-events'
  | 'times-in-prose'
  | 'time-incomplete'
  | 'worth-a-look'

export interface Note {
  readonly code: NoteCode
  /** 1-based line of the source, where the note is about one line. */
  readonly line?: number
  readonly message: string
}

export interface ParsedEvent {
  /**
   * What the text says: ISO 8601 with the offset where text, heading or column names a zone; `HH:MM[:SS]` where it
   * gives no date; a date, month or year alone; a relative label (`T+5m`).
   */
  readonly at: string
  /** The instant, ISO 8601 in UTC (milliseconds only if given), or null where text and options give none. */
  readonly utc: string | null
  /** The rest of the line, inline Markdown kept; more lines are separated by `\n`. */
  readonly text: string
  /** 1-based line of the source. */
  readonly line: number
  /** End of a range, in the same form as `at`. */
  readonly end?: string
  /** End of a range as an instant like `utc`; absent where it cannot be told. */
  readonly endUtc?: string
  /** The zone label that applied, as written: in the line, else in a heading. */
  readonly tz?: string
  readonly approx?: true
  readonly precision?: Precision
  readonly actor?: string
  readonly status?: string
  /** Days added because the clock passed midnight between two lines; to be confirmed by somebody. */
  readonly dayOffset?: number
  /** What a person should look at, in plain words; each is also among the notes. */
  readonly flags?: readonly string[]
}

export interface UnreadLine {
  /** 1-based. */
  readonly line: number
  readonly text: string
}

export interface ParsedTimeline {
  /** In the order of the text. */
  readonly events: readonly ParsedEvent[]
  /** What was not taken for an event, a heading or a continuation. Shown, never dropped. */
  readonly notUnderstood: readonly UnreadLine[]
  readonly format: TimelineFormat
  readonly notes: readonly Note[]
}

export interface ParseOptions {
  /** `YYYY-MM-DD`: the day of the incident, for texts that name no date, no year, or only a weekday. */
  readonly date?: string
  /** IANA name or a label like `UTC+2`, for texts that name no zone. Without it such times have no instant. */
  readonly zone?: string
  /** The instant (ISO 8601) that `T+0` means, for relative texts that do not say it. */
  readonly t0?: string
  /** Only its ending is used, to tell CSV, TSV and JSON apart from text. */
  readonly filename?: string
}
