import type * as Y from 'yjs'
import { readOneOf, readString, readText } from '../../reading.ts'
import type { Summary } from './schema.ts'
import { severities } from './schema.ts'

export function summarySnapshot(record: Y.Doc): Summary {
  const root = record.getMap<unknown>('summary')
  return {
    summary: readText(root.get('summary')),
    description: readText(root.get('description')),
    impact: readText(root.get('impact')),
    resolution: readText(root.get('resolution')),
    additionalInfo: readText(root.get('additionalInfo')),
    tickets: readText(root.get('tickets')),
    tags: readText(root.get('tags')),
    contact: readText(root.get('contact')),
    severity: readOneOf(severities, root.get('severity'), null),
    zone: readString(root.get('zone')) || 'UTC',
  }
}
