import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isImageFile } from '@second-story/postmortem'
import { wireLimits } from '@second-story/protocol'
import { StoreUnavailable } from './store.ts'

/** Pictures beside the database, a folder for each post-mortem, each under the hash of its content. */
export interface ImageStore {
  /**
   * Resolves with the name once the bytes are on disk, or with null where they are more than the post-mortem may hold.
   * The same content twice is one file. One call after the other for each post-mortem. Throws StoreUnavailable.
   */
  keep(postmortem: string, bytes: Buffer, extension: 'png' | 'jpg' | 'webp'): Promise<string | null>
  read(postmortem: string, file: string): Promise<Buffer | null>
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

export function createImageStore(dataDir: string): ImageStore {
  const root = join(dataDir, 'evidence')
  // Post-mortem ids are the server's own; this only makes sure that no path ever comes of anything else.
  const folderOf = (postmortem: string) => {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(postmortem)) throw new Error('no id of a post-mortem')
    return join(root, postmortem)
  }
  const swept = removeHalves(root)
  return {
    async keep(postmortem, bytes, extension) {
      const folder = folderOf(postmortem)
      const file = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`
      const half = join(folder, `${randomUUID()}.half`)
      try {
        await swept
        await mkdir(folder, { recursive: true })
        const there = await readFile(join(folder, file)).catch(() => null)
        if (!there?.equals(bytes)) {
          if ((await weigh(folder)) + bytes.length > wireLimits.maxImagesBytes) return null
          await writeThrough(half, bytes)
          await rename(half, join(folder, file))
        }
        // The names of the file and of the folder itself must be on disk as well, also when an earlier try got this far.
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
  }
}

/** Bytes of all pictures in a folder. */
async function weigh(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter(isImageFile)
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What a server that ended in the middle of a picture has left. A disk that lets nothing be removed is no reason not to start. */
async function removeHalves(root: string): Promise<void> {
  const names = await readdir(root, { recursive: true }).catch(() => [])
  for (const name of names)
    if (name.endsWith('.half')) await rm(join(root, name), { force: true }).catch(() => undefined)
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
