import { join } from 'node:path'
import {
  buildReport,
  forReaders,
  renderDocx,
  renderHtml,
  renderJson,
  renderMarkdown,
  timelineCsv,
} from '@second-story/report'
import { ConfigError, readConfig } from '../config.ts'
import { createPostmortems } from '../document/postmortems.ts'
import { snapshotOf } from '../document/snapshotOf.ts'
import { createGroupCommit } from '../durable-log/groupCommit.ts'
import { openSqliteStore } from '../durable-log/sqliteStore.ts'
import { UsageError } from './usageError.ts'

/** Prints the report of a post-mortem from the data folder; the server may be running or not. */
export async function exportReport(id: string, format: string): Promise<void> {
  const store = await openSqliteStore(join(readConfig(process.env).dataDir, 'second-story.sqlite'))
  const log = createGroupCommit(store)
  const postmortems = createPostmortems(store, log, (_postmortem, document, updates) =>
    console.error(`${updates} damaged updates of “${document}” were put aside.`),
  )
  try {
    const postmortem = await postmortems.open(id)
    if (!postmortem) throw new ConfigError(`There is no post-mortem “${id}” in this data folder.`)
    const snapshot = forReaders(await snapshotOf(postmortem))
    switch (format) {
      case 'md':
        return void process.stdout.write(renderMarkdown(buildReport(snapshot)))
      case 'html':
        return void process.stdout.write(renderHtml(buildReport(snapshot)))
      case 'json':
        return void process.stdout.write(renderJson(snapshot))
      case 'docx':
        return void process.stdout.write(await renderDocx(buildReport(snapshot)))
      case 'csv':
        return void process.stdout.write(timelineCsv(snapshot))
      default:
        throw new UsageError(`There is no format “${format}”.`)
    }
  } finally {
    postmortems.close()
    await log.drained()
    await store.close()
  }
}
