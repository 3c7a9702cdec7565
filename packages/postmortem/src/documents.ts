import type { PhaseId } from './phases/sequence.ts'
import { isActionPhase, isReviewPhase } from './phases/sequence.ts'
import { Refusal } from './refusal.ts'
import type { Role } from './roles.ts'
import { contributors } from './roles.ts'

/** The document is the unit of permission: Yjs cannot say who may write inside one. */
export const sharedDocuments = ['agenda', 'voices', 'record', 'notes', 'actions'] as const
export type SharedDocument = (typeof sharedDocuments)[number]
export type DraftDocument = `draft/${string}`
export type DocumentName = SharedDocument | DraftDocument

export const draftOf = (seat: string): DraftDocument => `draft/${seat}`

export const isDraft = (name: DocumentName): name is DraftDocument => name.startsWith('draft/')

/** `"record"`, `"draft/<seat>"` … → a document name, or null for anything else. */
export function parseDocumentName(text: string): DocumentName | null {
  const shared = sharedDocuments.find((name) => name === text)
  if (shared) return shared
  return /^draft\/[A-Za-z0-9_-]{1,64}$/.test(text) ? (text as DraftDocument) : null
}

/**
 * The shared types at the top of each document, by name. A closed list: the server refuses everything else, so that no
 * document becomes a store for things that no screen ever shows.
 */
export function rootsOf(document: DocumentName): Readonly<Record<string, 'map' | 'fragment'>> {
  if (isDraft(document)) return { entries: 'map', handedIn: 'map', answers: 'map' }
  return sharedRoots[document]
}

const sharedRoots: Readonly<Record<SharedDocument, Readonly<Record<string, 'map' | 'fragment'>>>> = {
  agenda: { agenda: 'map' },
  voices: { agreements: 'map', perspectives: 'map', parked: 'map', lateThoughts: 'map' },
  record: {
    summary: 'map',
    events: 'map',
    markers: 'map',
    images: 'map',
    nodes: 'map',
    factors: 'map',
    probes: 'map',
    learnings: 'map',
  },
  notes: { notes: 'fragment' },
  actions: { ideas: 'map' },
}

/** What the permission of a document is decided by. `seat` and `role` are the server's, never a client's. */
export interface Standing {
  readonly seat: string
  readonly role: Role
  readonly phase: PhaseId
  /** The facilitator has reopened the record after the review meeting. */
  readonly recordReopened: boolean
}

const contributes = (role: Role) => contributors.some((each) => each === role)

/** Null when `standing` may write `document` now, else why not. Deny by default. */
export function refuseWrite(document: DocumentName, standing: Standing): Refusal | null {
  const { role, phase } = standing
  if (isDraft(document)) {
    if (document !== draftOf(standing.seat)) return refuseRead(document, standing)
    return contributes(role)
      ? null
      : no('Observers read; ask the facilitator for a participant seat to write.')
  }
  switch (document) {
    case 'agenda':
    case 'voices':
      return no(`Only the server writes “${document}”; send a command instead.`)
    case 'notes':
      if (role !== 'scribe' && role !== 'facilitator')
        return no('The notes are written by the scribe and the facilitator.')
      return null
    case 'record':
      if (!contributes(role))
        return no('Observers read; ask the facilitator for a participant seat to write.')
      if (isReviewPhase(phase) || standing.recordReopened) return null
      return new Refusal(
        'record-is-frozen',
        'The record is frozen since the review meeting closed. The facilitator can reopen it.',
      )
    case 'actions':
      if (!contributes(role))
        return no('Observers read; ask the facilitator for a participant seat to write.')
      if (isActionPhase(phase)) return null
      return no('Actions can be written while the action meeting is open.')
  }
}

/** Null when `standing` may read `document`, else why not: everything but other people's drafts. */
export function refuseRead(document: DocumentName, standing: Pick<Standing, 'seat'>): Refusal | null {
  if (!isDraft(document) || document === draftOf(standing.seat)) return null
  return new Refusal(
    'document-not-readable',
    'A draft can be read by the person who writes it and by nobody else.',
  )
}

const no = (sentence: string) => new Refusal('document-not-writable', sentence)
