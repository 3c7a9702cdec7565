import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RowResult } from './resultsTable.ts'
import { resultsTable } from './resultsTable.ts'
import { versions } from './versions.ts'

const path = fileURLToPath(new URL('RESULTS.md', import.meta.url))

/** Puts a row's new section in the place of its old one; rows that were not measured now stay as they are. */
export function writeResults(result: RowResult): void {
  const sections = new Map<string, string>()
  const old = existsSync(path) ? readFileSync(path, 'utf8') : ''
  for (const section of old.split(/^(?=## P)/m).slice(1)) {
    sections.set(/^## (P\d+)/.exec(section)?.[1] ?? '', section.trimEnd())
  }
  sections.set(result.row.id, `${resultsTable(result)}\n${versions()}`)
  const inOrder = [...sections].sort(([a], [b]) => a.localeCompare(b)).map(([, section]) => section)
  writeFileSync(
    path,
    `# Results\n\nWritten by \`npm run bench\`; see README.md for what is measured and how.\n\n${inOrder.join('\n\n')}\n`,
  )
}
