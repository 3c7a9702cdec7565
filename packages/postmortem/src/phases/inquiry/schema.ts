/** Two ways of asking in one tree: why did it happen, how did it come to make sense. */
export const ways = ['why', 'how'] as const
export type WayOfAsking = (typeof ways)[number]

export interface InquiryNode {
  readonly id: string
  /** The question whose answer this one digs into, as the tree is read; null at the top. */
  readonly parent: string | null
  readonly order: number
  readonly way: WayOfAsking
  readonly question: string
  readonly answer: string
  /** Ids of timeline events that the answer cites. */
  readonly cites: readonly string[]
  /** Ids of perspectives that the answer cites. */
  readonly perspectives: readonly string[]
  /** Nested questions, in order. */
  readonly children: readonly InquiryNode[]
}

/** What an answer can rest on. */
export type Cited = 'event' | 'perspective'
export const citePrefix = 'cite:'

export const factorKinds = [
  'detection',
  'response',
  'resilience',
  'documentation',
  'process',
  'technology',
  'organisation',
  'load',
] as const
export type FactorKind = (typeof factorKinds)[number]

/** A condition that helped it happen. */
export interface Factor {
  readonly id: string
  readonly order: number
  readonly kind: FactorKind | null
  readonly text: string
  /** The inquiry node it came out of, or null. */
  readonly node: string | null
}

/** The four questions about the system that every review answers. */
export const probes = ['detection', 'first-responder', 'secondary-systems', 'documentation'] as const
export type Probe = (typeof probes)[number]
export type ProbeAnswers = Readonly<Record<Probe, string>>
