import * as decoding from 'lib0/decoding'
import { describe, expect, it } from 'vitest'
import { closeCodes, closeReason } from './closeCodes.ts'
import {
  awarenessFrame,
  decodeClientFrame,
  frameTypes,
  noticeFrame,
  readNotice,
  readRefused,
  readSaved,
  refusedFrame,
  savedFrame,
  syncStep1Frame,
  syncStep2Frame,
  updateFrame,
} from './frames.ts'

const payload = new Uint8Array([1, 2, 3])

describe('frames', () => {
  it('[PR1] reads what y-websocket sends', () => {
    expect(decodeClientFrame(syncStep1Frame(payload))).toEqual({ kind: 'sync-step-1', stateVector: payload })
    expect(decodeClientFrame(syncStep2Frame(payload))).toEqual({ kind: 'write', update: payload })
    expect(decodeClientFrame(updateFrame(payload))).toEqual({ kind: 'write', update: payload })
    expect(decodeClientFrame(awarenessFrame(payload))).toEqual({ kind: 'awareness', update: payload })
    expect(decodeClientFrame(new Uint8Array([3]))).toEqual({ kind: 'query-awareness' })
  })
  it.each([
    ['nothing', []],
    ['an overlong type', [0x80, 0x00, 2, 1, 1]],
    ['an overlong step', [0, 0x82, 0x00, 1, 1]],
    ['an overlong length', [0, 2, 0x81, 0x00, 1]],
    ['a cut-off payload', [0, 2, 9, 1]],
    ['bytes behind the end', [0, 2, 1, 1, 7]],
    ['an unknown type', [9]],
    ['an unknown step', [0, 5, 0]],
    ['our own type', [100, 1]],
  ])('[PR1] refuses %s', (_name, bytes) => {
    expect(() => decodeClientFrame(new Uint8Array(bytes))).toThrow()
  })
  it('[PR2] carries what the server says', () => {
    const open = (frame: Uint8Array) => {
      const decoder = decoding.createDecoder(frame)
      return { type: decoding.readVarUint(decoder), decoder }
    }
    const saved = open(savedFrame(300))
    expect([saved.type, readSaved(saved.decoder)]).toEqual([frameTypes.saved, 300])
    const refused = open(refusedFrame(2, 'record-is-frozen', 'Frozen.'))
    expect(readRefused(refused.decoder)).toEqual({ write: 2, code: 'record-is-frozen', sentence: 'Frozen.' })
    const notice = { kind: 'write-right', allowed: false, code: 'c', sentence: 's' } as const
    expect(readNotice(open(noticeFrame(notice)).decoder)).toEqual(notice)
  })
  it('[PR3] gives up on 44xx alone', () => {
    const final = Object.entries(closeCodes).filter(([, code]) => code >= 4400 && code < 4500)
    expect(final.map(([reason]) => reason).sort()).toEqual([
      'malformed-frame',
      'no-such-document',
      'not-yours',
      'replica-outdated',
      'who-are-you',
    ])
    expect(closeReason(4403)).toBe('not-yours')
    expect(closeReason(1006)).toBeNull()
  })
})
