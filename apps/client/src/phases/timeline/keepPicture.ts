import type { Problem, StoredImage } from '@second-story/protocol'
import { routes, wireLimits } from '@second-story/protocol'

export type Kept = { readonly file: string } | { readonly problem: string }

const asTheyAre: readonly string[] = ['image/png', 'image/webp']
const longestEdge = 2_560
const quality = 0.85

/** Keeps a picture on the server and says under which name, or in a sentence why not. */
export async function keepPicture(postmortem: string, picture: File): Promise<Kept> {
  const body = await prepare(picture)
  if (!body) {
    return {
      problem: `“${picture.name}” is no picture that a browser can show. PNG, JPEG and WebP can be kept; for all else a link does it.`,
    }
  }
  if (body.size > wireLimits.maxImageBytes) {
    return {
      problem: `“${picture.name}” stays above ${wireLimits.maxImageBytes / 1024 / 1024} MB, also when it is made smaller. Cut it to what matters.`,
    }
  }
  const response = await fetch(routes.images(postmortem), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': body.type },
    body,
  }).catch(() => null)
  if (!response) {
    return {
      problem: 'The server cannot be reached, and a picture is not kept on this device. Try again then.',
    }
  }
  if (response.ok) return { file: ((await response.json()) as StoredImage).file }
  const refusal = (await response.json().catch(() => null)) as Problem | null
  return { problem: refusal?.detail ?? 'The server did not take the picture. Try again.' }
}

/**
 * Small PNG and WebP stay as they are. All else is painted anew: a photograph loses where it was taken, and what is too
 * large becomes smaller. Null where there is nothing to paint.
 */
async function prepare(picture: File): Promise<Blob | null> {
  if (asTheyAre.includes(picture.type) && picture.size <= wireLimits.maxImageBytes) return picture
  const bitmap = await createImageBitmap(picture).catch(() => null)
  if (!bitmap) return null
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  // A browser that cannot write WebP writes PNG.
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', quality))
}
