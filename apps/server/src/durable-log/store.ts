/** Everything that must be on disk goes through `commit`; one call is one transaction. */
export type Write =
  | { readonly kind: 'state'; readonly postmortem: string; readonly json: string }
  | {
      readonly kind: 'update'
      readonly postmortem: string
      readonly document: string
      readonly bytes: Uint8Array
    }
  /** One update in place of all up to and including position `upTo`, of those that stand before it in the log. */
  | {
      readonly kind: 'compact'
      readonly postmortem: string
      readonly document: string
      readonly upTo: number
      readonly bytes: Uint8Array
    }
  /** The document begins anew; replicas that hold a struct of a retired client are refused. */
  | {
      readonly kind: 'reset'
      readonly postmortem: string
      readonly document: string
      readonly bytes: Uint8Array
      readonly retired: readonly number[]
    }
  /** From now on `seat` alone writes under this Yjs client id. */
  | {
      readonly kind: 'lease'
      readonly postmortem: string
      readonly document: string
      readonly client: number
      readonly seat: string
    }
  | { readonly kind: 'seat'; readonly postmortem: string; readonly seat: string; readonly tokenHash: string }
  | { readonly kind: 'unseat'; readonly postmortem: string; readonly seat: string }
  /** Who said what when; `seat` is null for anonymous commands, and no text is kept. */
  | {
      readonly kind: 'audit'
      readonly postmortem: string
      readonly at: number
      readonly seat: string | null
      readonly command: string
    }
  | { readonly kind: 'answer'; readonly keyHash: string; readonly fingerprint: string; readonly json: string }
  | { readonly kind: 'setting'; readonly name: string; readonly value: string }

export interface StoredDocument {
  readonly updates: readonly { readonly position: number; readonly bytes: Uint8Array }[]
  readonly retired: readonly number[]
  readonly leases: readonly { readonly client: number; readonly seat: string }[]
  /** Updates whose checksum did not match, and what stood behind them: put aside just now, never applied. */
  readonly damaged: number
}

/** What was found, and done, when the store was opened. */
export interface StoreFindings {
  /** So many updates had been acknowledged and are not there any more, behind the last that is. */
  readonly lost: number
  /** What was wrong with the file, if something was. */
  readonly damage: string | null
  /** Where the damaged file was put; what could be read of it is in use. */
  readonly kept: string | null
}

export interface SeatKey {
  readonly postmortem: string
  readonly seat: string
}

/**
 * What survives a kill -9. Every implementation runs `storeContract`.
 * Reads see what was committed; a promise of `commit` resolves once the data is on disk.
 */
export interface Store {
  readonly found?: StoreFindings
  commit(writes: readonly Write[]): Promise<void>
  /** The state of a post-mortem as JSON, or null. */
  readState(postmortem: string): Promise<string | null>
  readDocument(postmortem: string, document: string): Promise<StoredDocument>
  /** The documents that were written last, newest first. */
  readRecent(most: number): Promise<readonly { readonly postmortem: string; readonly document: string }[]>
  findSeat(tokenHash: string): Promise<SeatKey | null>
  findAnswer(keyHash: string): Promise<{ fingerprint: string; json: string } | null>
  readSetting(name: string): Promise<string | null>
  countAudit(postmortem: string): Promise<number>
  close(): Promise<void>
}

/** What is stored cannot be read whole. It is left as it is: nothing is opened, and nothing written, in its place. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** The store cannot take anything now (disk full, read-only, I/O error); the same write may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}
