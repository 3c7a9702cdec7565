import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isImageFile } from '@second-story/postmortem'
import { StoreUnavailable } from './store.ts'

/** Pictures beside the database, a folder for each post-mortem, each under the hash of its content. */
export interface ImageStore {
  /** Resolves with the name once the bytes are on disk. The same content twice is one file. */
  keep(postmortem: string, bytes: Buffer, extension: 'png' | 'jpg' | 'webp'): Promise<string>
  read(postmortem: string, file: string): Promise<Buffer | null>
  /** Bytes of all pictures of a post-mortem. */
  weigh(postmortem: string): Promise<number>
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

export function createImageStore(dataDir: string): ImageStore {
  const root = join(dataDir, 'evidence')
  // Post-mortem ids are the server's own; this only makes sure that no path ever comes of anything else.
  const folderOf = (postmortem: string) => {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(postmortem)) throw new Error('no id of a post-mortem')
    return join(root, postmortem)
  }
  return {
    async keep(postmortem, bytes, extension) {
      const folder = folderOf(postmortem)
      const file = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`
      const half = join(folder, `${randomUUID()}.half`)
      try {
        await mkdir(folder, { recursive: true })
        const there = await stat(join(folder, file)).catch(() => null)
        if (there?.size === bytes.length) return file
        await writeThrough(half, bytes)
        await rename(half, join(folder, file))
        // The names of the file and of the folder itself must be on disk as well.
        for (const each of [folder, root, dataDir]) await syncFolder(each)
        return file
      } catch (error) {
        await rm(half, { force: true }).catch(() => undefined)
        throw new StoreUnavailable(error instanceof Error ? error.message : String(error))
      }
    },
    async read(postmortem, file) {
      if (!isImageFile(file)) return null
      return readFile(join(folderOf(postmortem), file)).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
    },
    async weigh(postmortem) {
      const folder = folderOf(postmortem)
      const files = await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return []
        throw error
      })
      const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
      return sizes.reduce((sum, size) => sum + size, 0)
    },
  }
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
