export interface StructId {
  readonly client: number
  readonly clock: number
}

/** What a struct brings, as far as its place must take it. */
export type ContentKind =
  | 'deleted'
  | 'text'
  | 'format'
  | 'embed'
  | 'values'
  | 'map'
  | 'array'
  | 'shared-text'
  | 'element'
  | 'fragment'

export interface ScannedStruct {
  readonly clock: number
  readonly length: number
  /** Null for a struct that was garbage-collected by its author: it holds nothing and hangs nowhere. */
  readonly content: ContentKind | null
  readonly origin: StructId | null
  readonly rightOrigin: StructId | null
  /** Said only where both neighbours are missing. */
  readonly parentRoot: string | null
  readonly parentId: StructId | null
  readonly parentSub: string | null
}

/** The structs of one client, one after the other. */
export interface ClientSection {
  readonly client: number
  readonly clock: number
  /** The clock behind the last one. */
  readonly end: number
  readonly structs: readonly ScannedStruct[]
  /** Where the structs stand in the bytes. */
  readonly from: number
  readonly to: number
}

export interface DeletedRanges {
  readonly client: number
  readonly ranges: readonly { readonly clock: number; readonly length: number }[]
  readonly from: number
  readonly to: number
}

/** A client's update, read strictly and not yet believed. */
export interface ScannedUpdate {
  readonly bytes: Uint8Array
  readonly sections: readonly ClientSection[]
  readonly deletions: readonly DeletedRanges[]
  /** Holds something that no document of ours takes: a subdocument, binary data, a forbidden key … */
  readonly isForbidden: boolean
}
