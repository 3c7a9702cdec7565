import * as Y from 'yjs'
import { Malformed } from './canonicalReader.ts'
import type { Leases } from './leases.ts'
import { createPlaces } from './places.ts'
import type { ClientSection, ScannedUpdate } from './scannedUpdate.ts'
import { scanUpdate } from './scanUpdate.ts'

export type UpdateFault =
  | 'malformed-update'
  | 'update-not-allowed'
  | 'update-has-gaps'
  | 'client-id-not-yours'
  | 'replica-outdated'

export type Verdict =
  /** Everything in it is known: a resync, or a reader's answer to our sync step 1. */
  | { readonly kind: 'nothing-new' }
  /** Only what is new, ready to be applied. */
  | { readonly kind: 'news'; readonly update: ScannedUpdate }
  | { readonly kind: 'fault'; readonly fault: UpdateFault }

/** What an update is measured against. */
export interface Inspected {
  readonly doc: Y.Doc
  readonly leases: Leases
  readonly retired: ReadonlySet<number>
}

/**
 * Looks at an update of `seat` before it is applied: its grammar, whose ids it writes under, that nothing is missing
 * before it, and that everything has a place that takes it. What passes leaves nothing pending in the document.
 */
export function inspectUpdate(document: Inspected, seat: string, bytes: Uint8Array): Verdict {
  try {
    return inspect(document, seat, scanUpdate(bytes))
  } catch (error) {
    if (error instanceof Malformed) return refuse('malformed-update')
    throw error
  }
}

const refuse = (fault: UpdateFault): Verdict => ({ kind: 'fault', fault })

function inspect(document: Inspected, seat: string, update: ScannedUpdate): Verdict {
  const { doc, leases, retired } = document
  let hasKnown = false
  const news: ClientSection[] = []
  for (const section of update.sections) {
    if (retired.has(section.client)) return refuse('replica-outdated')
    const known = Y.getState(doc.store, section.client)
    if (section.clock < known) hasKnown = true
    if (section.end > known) news.push(section)
    if (section.clock > known) return refuse('update-has-gaps')
  }
  if (hasMissingDeletions(doc, update)) return refuse('update-has-gaps')
  if (news.length === 0 && !deletesSomething(doc, update)) return { kind: 'nothing-new' }
  if (news.some(({ client }) => isSomebodyElses(document, client, seat))) return refuse('client-id-not-yours')
  if (update.isForbidden) return refuse('update-not-allowed')
  // Yjs takes the place of a half-known struct from what the sender declares; cut off, it comes from what is known.
  if (hasKnown)
    return inspect(document, seat, scanUpdate(Y.diffUpdate(update.bytes, Y.encodeStateVector(doc))))

  const places = createPlaces(doc)
  const fault = places.findFault(news)
  if (fault) return refuse(fault)
  if (!news.every(({ client }) => leases.hold(client, seat))) return refuse('client-id-not-yours')
  return { kind: 'news', update }
}

/** Structs without a lease are the server's own. */
function isSomebodyElses({ doc, leases }: Inspected, client: number, seat: string): boolean {
  const holder = leases.holder(client)
  return holder === null ? Y.getState(doc.store, client) > 0 : holder !== seat
}

/** Deletions of what is not there yet would wait for it, and take it away as soon as somebody has typed it. */
function hasMissingDeletions(doc: Y.Doc, update: ScannedUpdate): boolean {
  const ends = new Map(update.sections.map(({ client, end }) => [client, end]))
  return update.deletions.some(({ client, ranges }) => {
    const end = Math.max(Y.getState(doc.store, client), ends.get(client) ?? 0)
    return ranges.some(({ clock, length }) => clock + length > end)
  })
}

function deletesSomething(doc: Y.Doc, update: ScannedUpdate): boolean {
  return update.deletions.some(({ client, ranges }) => {
    const structs = doc.store.clients.get(client)
    if (!structs) return false
    return ranges.some(({ clock, length }) => {
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
        const struct = structs[at]
        if (!struct || struct.id.clock >= clock + length) return false
        if (!struct.deleted) return true
      }
      return false
    })
  })
}
