/** One anonymous text as everybody sees it after the reveal. */
export interface SeenText {
  /** Its first word, one of a kind. */
  readonly words: string
  readonly perspective: string
  readonly keyHash: string
  readonly event: string
  /** The Yjs client that wrote it into `voices`. */
  readonly client: number
  /** What can be ordered or weighed about it, by name. */
  readonly features: Readonly<Record<string, number>>
}

/** One of those who may have written it. */
export interface Suspect {
  readonly seat: string
  readonly name: string
  /** Yjs client ids that were seen or stored beside this person. */
  readonly clients: ReadonlySet<number>
  readonly features: Readonly<Record<string, number>>
  /** Events that this person said “I saw it differently” to, as far as others are told. */
  readonly sawDifferently: ReadonlySet<string>
}

/** A piece of what the adversary holds in which a text and a person may stand close together. */
export interface Scrap {
  readonly where: 'frames' | 'rows' | 'files' | 'exports' | 'log'
  readonly content: string
}

export interface Evidence {
  readonly texts: readonly SeenText[]
  readonly suspects: readonly Suspect[]
  readonly scraps: readonly Scrap[]
}

/** What really was: for each text the index of its author. Attacks never see it. */
export type Truth = readonly number[]

export interface Round {
  readonly evidence: Evidence
  readonly truth: Truth
}
