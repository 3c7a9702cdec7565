import type { PostmortemSnapshot } from '@second-story/postmortem'
import { routes } from '@second-story/protocol'
import type { Pictures } from '@second-story/report'
import type { ImageStore } from '../durable-log/imageStore.ts'
import { imageType } from './imageKind.ts'

/** What a page may carry along: one picture, and all of them. The rest is a link. */
const mostBytes = 512 * 1024
const mostBytesInAll = 8 * 1024 * 1024

/** Where a report finds its pictures, and for a page that must stand alone, the pictures themselves. */
export async function reportPictures(
  { agenda, record }: PostmortemSnapshot,
  images: ImageStore,
  publicUrl: string,
  isPage: boolean,
): Promise<Pictures> {
  const address = (file: string) => publicUrl + routes.image(agenda.id, file)
  if (!isPage) return { address }
  const held = new Map<string, string>()
  let left = mostBytesInAll
  for (const { file } of record.timeline.flatMap((event) => event.images ?? [])) {
    if (held.has(file)) continue
    const bytes = await images.read(agenda.id, file)
    if (!bytes || bytes.length > mostBytes || bytes.length > left) continue
    left -= bytes.length
    held.set(file, `data:${imageType(file)};base64,${bytes.toString('base64')}`)
  }
  return { address, data: (file) => held.get(file) ?? null }
}
