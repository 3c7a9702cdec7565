import { describe, expect, it } from 'vitest'
import { draftOf, parseDocumentName, refuseRead, refuseWrite, sharedDocuments } from './documents.ts'
import { sequence } from './phases/sequence.ts'
import { roles } from './roles.ts'

const standing = { seat: 'me', role: 'participant', phase: 'timeline', recordReopened: false } as const

describe('documents', () => {
  it('[PM14] knows its names and no others', () => {
    expect(sharedDocuments.map(parseDocumentName)).toEqual(sharedDocuments)
    for (const name of ['', 'Agenda', 'draft/', 'draft/a/b', 'draft/../x', '__proto__'])
      expect(parseDocumentName(name)).toBeNull()
  })
  it('[PM14] leaves agenda and voices to the server, for every role in every phase', () => {
    for (const role of roles) {
      for (const phase of sequence) {
        for (const document of ['agenda', 'voices'] as const) {
          expect(refuseWrite(document, { ...standing, role, phase })?.code).toBe('document-not-writable')
        }
      }
    }
  })
  it('[PM14] keeps drafts to their owner', () => {
    expect(refuseWrite(draftOf('me'), standing)).toBeNull()
    expect(refuseRead(draftOf('you'), standing)?.code).toBe('document-not-readable')
    expect(refuseWrite(draftOf('you'), { ...standing, role: 'facilitator' })?.code).toBe(
      'document-not-readable',
    )
  })
  it('[PM15] freezes the record from the soak on, until it is reopened', () => {
    expect(refuseWrite('record', standing)).toBeNull()
    expect(refuseWrite('record', { ...standing, phase: 'soak' })?.code).toBe('record-is-frozen')
    expect(refuseWrite('record', { ...standing, phase: 'recap', recordReopened: true })).toBeNull()
  })
})
