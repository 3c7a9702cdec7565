import type { ParsedEvent, ParsedTimeline, ParseOptions } from '@second-story/intake'
import { IntakeError, parseTimeline } from '@second-story/intake'

export interface LogToRead {
  readonly text: string
  readonly options: ParseOptions
}

/** `problem`: why nothing can be read, and what to do. */
export type ReadLog = ParsedTimeline & { readonly problem?: string }

export function readLog({ text, options }: LogToRead): ReadLog {
  try {
    return parseTimeline(text, options)
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    return {
      events: [] as ParsedEvent[],
      notUnderstood: [],
      notes: [],
      format: 'nothing',
      problem: error.message,
    }
  }
}
