import { join } from 'node:path'
import type { DocumentName } from '@second-story/postmortem'
import { forReaders, renderJson } from '@second-story/report'
import { openSqliteStore } from '@second-story/server'
import { createPostmortems } from '../../apps/server/src/document/postmortems.ts'
import { snapshotOf } from '../../apps/server/src/document/snapshotOf.ts'
import { createGroupCommit } from '../../apps/server/src/durable-log/groupCommit.ts'
import { settledContent } from './compareReplicas.ts'

/** A post-mortem as the file on disk has it. */
export interface Stored {
  content(document: DocumentName): Promise<string>
  report(): Promise<string>
}

/** Opens the database of a server that is no longer running, and reads it with the server's own code. */
export async function readDatabase(
  dataDir: string,
  read: (open: (postmortem: string) => Promise<Stored>) => Promise<void>,
): Promise<void> {
  const store = await openSqliteStore(join(dataDir, 'second-story.sqlite'))
  const log = createGroupCommit(store)
  const damage: string[] = []
  const postmortems = createPostmortems(store, log, (postmortem, document) =>
    damage.push(`${document} of ${postmortem} is damaged`),
  )
  try {
    await read(async (id) => {
      const opened = await postmortems.open(id)
      if (opened === null) throw new Error('the post-mortem is not in the database')
      return {
        content: async (document) =>
          settledContent((await opened.document(document)).doc, `${document} in the database`),
        report: async () => renderJson(forReaders(await snapshotOf(opened))),
      }
    })
    if (damage.length > 0) throw new Error(damage.join('; '))
  } finally {
    postmortems.close()
    await log.drained()
    await store.close()
  }
}
