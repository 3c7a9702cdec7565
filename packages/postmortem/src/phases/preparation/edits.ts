import * as Y from 'yjs'
import type { Severity, SummaryText } from './schema.ts'
import { summaryTexts } from './schema.ts'

const root = (record: Y.Doc) => record.getMap<unknown>('summary')

/** Done once, by the server, when the post-mortem is created. */
export function seedSummary(record: Y.Doc): void {
  for (const key of summaryTexts) root(record).set(key, new Y.Text())
  root(record).set('zone', 'UTC')
}

export function summaryText(record: Y.Doc, key: SummaryText): Y.Text | null {
  const text = root(record).get(key)
  return text instanceof Y.Text ? text : null
}

export function setSeverity(record: Y.Doc, severity: Severity | null): void {
  root(record).set('severity', severity)
}

export function setIncidentZone(record: Y.Doc, zone: string): void {
  root(record).set('zone', zone)
}
