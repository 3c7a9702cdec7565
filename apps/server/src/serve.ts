import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer } from './buildServer.ts'
import type { Config } from './config.ts'
import { ConfigError } from './config.ts'
import { openSqliteStore } from './durable-log/sqliteStore.ts'
import { Unreadable } from './durable-log/store.ts'

export interface RunningServer {
  /** The address people open. */
  readonly url: string
  close(): Promise<void>
}

/** Opens the store, listens, and drains on `close`. Throws a ConfigError with one clear line where that cannot be. */
export async function serve(config: Config): Promise<RunningServer> {
  const store = await openStore(config.dataDir)
  const app = await buildServer(config, store)
  try {
    const address = await app.listen({ host: config.host, port: config.port })
    return { url: config.port === 0 ? address : config.publicUrl, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw explain(error, config)
  }
}

async function openStore(dataDir: string) {
  const file = join(dataDir, 'second-story.sqlite')
  try {
    mkdirSync(dataDir, { recursive: true })
    return await openSqliteStore(file, { mend: true })
  } catch (error) {
    if (error instanceof Unreadable) {
      throw new ConfigError(
        `${file} is damaged and cannot be read (${error.message}). It was left as it is: put a backup in its place, or move it away to begin anew.`,
      )
    }
    const why = error instanceof Error ? error.message : String(error)
    throw new ConfigError(`Cannot store in ${dataDir}: ${why}. Set DATA_DIR to a folder that can be written.`)
  }
}

function explain(error: unknown, { host, port }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE')
    return new ConfigError(`Port ${port} is taken by another program. Set PORT to a free one.`)
  if (code === 'EACCES') return new ConfigError(`Port ${port} needs more rights. Set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError(`HOST ${host} is not an address of this machine.`)
  return error
}
