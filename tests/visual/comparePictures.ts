import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** One pixel of five hundred: less than a word, more than what a smoothed edge may do. */
const tolerated = 1 / 500

export interface Difference {
  readonly says: string
  /** Where they differ, in red; null where the sizes differ. */
  readonly picture: Buffer | null
}

/** Null when both look the same. */
export function comparePictures(before: Buffer, after: Buffer): Difference | null {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (a.width !== b.width || a.height !== b.height) {
    return { says: `was ${a.width}×${a.height}, is ${b.width}×${b.height}`, picture: null }
  }
  const diff = new PNG({ width: a.width, height: a.height })
  const different = pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0.15 })
  const share = different / (a.width * a.height)
  if (share <= tolerated) return null
  return { says: `${(share * 100).toFixed(2)} % of the pixels differ`, picture: PNG.sync.write(diff) }
}
