import { randomInt } from 'node:crypto'
import { createReplica } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { expectSame, settledContent } from './compareReplicas.ts'
import { runConvergence } from './runConvergence.ts'

const seed = Number(process.env['CONVERGENCE_SEED'] ?? randomInt(1, 1_000_000))

describe('seeded meetings on a server that goes down under them', () => {
  it(`[CV1] [CV2] [CV3] [CV4] end with everybody holding the same, seed ${seed}`, async () => {
    const { counts, divergences } = await runConvergence({ runs: 30, seed })
    expect(divergences).toEqual([])
    expect(counts.runs).toBe(30)
    expect(counts.kills + counts.restarts).toBeGreaterThan(1)
    expect(counts.updates).toBeGreaterThan(counts.runs * 20)
    expect(counts.replicas).toBeGreaterThan(counts.people * 2)
  }, 120_000)
})

describe('the comparison', () => {
  const written = () => {
    const doc = createReplica()
    doc.clientID = 7
    doc.getMap('summary').set('impact', new Y.Text('Logins failed.'))
    return doc
  }
  const text = (doc: Y.Doc): Y.Text => {
    const found = doc.getMap('summary').get('impact')
    if (!(found instanceof Y.Text)) throw new Error('the text is not there')
    return found
  }
  it.each<[string, (doc: Y.Doc) => void]>([
    ['a text', (doc) => text(doc).insert(0, 'All ')],
    ['a deletion', (doc) => text(doc).delete(0, 3)],
    [
      'a clock',
      (doc) => {
        const unseen = new Y.Map()
        doc.getMap('summary').set('unseen', unseen)
        doc.getMap('summary').delete('unseen')
      },
    ],
  ])('[CV5] notices %s that is missing', (_what, change) => {
    const [one, other] = [written(), written()]
    expect(settledContent(one, 'one')).toBe(settledContent(other, 'other'))
    change(other)
    expect(() => expectSame('they', settledContent(one, 'one'), settledContent(other, 'other'))).toThrow(
      'differ',
    )
  })
  it('[CV2] notices what waits for something that never came', () => {
    const doc = written()
    const known = Y.encodeStateVector(doc)
    text(doc).insert(0, 'All ')
    const replica = createReplica()
    Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc, known))
    expect(() => settledContent(replica, 'one')).toThrow('waits for something')
  })
})
