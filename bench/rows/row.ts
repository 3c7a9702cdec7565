import type { RunningServer, Server, ServerName, StartOptions } from '../servers/server.ts'
import { type Load, startLoad } from '../startLoad.ts'

/** Figures of one server in one run, by the name of the metric. */
export type Figures = Readonly<Record<string, number>>

export interface Settings {
  /** Small numbers: does everything still run? Its figures mean nothing. */
  readonly isShort: boolean
  /** Arguments for the Node of our own server, to profile it. */
  readonly nodeArguments: readonly string[]
  /** Prints every step of the typing rows as it ends. */
  readonly showsSteps: boolean
}

export interface Verdict {
  readonly what: string
  readonly value: number | null
  readonly bar: string
  readonly isMet: boolean
}

/** Medians of each server, by server. */
export type Medians = Readonly<Partial<Record<ServerName, Figures>>>

/** One row of the bars. */
export interface Row {
  readonly id: string
  readonly title: string
  /** The metrics in the order of the table, with how they are read. */
  readonly metrics: Readonly<Record<string, string>>
  /** Why this server cannot be measured here; null when it can. */
  notApplicable(server: Server): string | null
  measure(server: Server, settings: Settings): Promise<Figures>
  judge(medians: Medians): Verdict[]
}

/** Starts a server and a load, and ends both whatever happens. */
export async function measuring<T>(
  server: Server,
  options: StartOptions,
  act: (running: RunningServer, load: Load) => Promise<T>,
): Promise<T> {
  const running = await server.start(options)
  const load = startLoad()
  try {
    return await act(running, load)
  } finally {
    load.stop()
    await running.stop()
  }
}

export const startOptions = (server: Server, settings: Settings): StartOptions =>
  server.name === 'second-story' ? { nodeArguments: settings.nodeArguments } : {}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** `a / b` of one metric, or null where one of them was not measured. */
export function ratio(medians: Medians, metric: string, over: ServerName): number | null {
  const mine = medians['second-story']?.[metric]
  const theirs = medians[over]?.[metric]
  return mine === undefined || theirs === undefined ? null : mine / theirs
}

export const atLeast = (what: string, value: number | null, bar: number, unit = '×'): Verdict => ({
  what,
  value,
  bar: `≥ ${bar} ${unit}`,
  isMet: value !== null && value >= bar,
})

export const atMost = (what: string, value: number | null, bar: number, unit = '×'): Verdict => ({
  what,
  value,
  bar: `≤ ${bar} ${unit}`,
  isMet: value !== null && value <= bar,
})
