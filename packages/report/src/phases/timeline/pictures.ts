import type { EvidenceImage } from '@second-story/postmortem'
import { oneLine } from '../../cleanText.ts'
import type { Content } from '../../node.ts'
import { contentOf } from '../../node.ts'

/** Where the pictures of a post-mortem are to be found, by their file; a report alone has no bytes. */
export interface Pictures {
  readonly address: (file: string) => string
  /** The picture itself as a `data:` address, for a page of its own; null where it is too large. */
  readonly data?: (file: string) => string | null
}

/** A picture in words, with the way to it, and where the format can, the picture itself. */
export function pictureOf({ file, alt }: EvidenceImage, pictures: Pictures | undefined): Content {
  const words = oneLine(alt).trim() || 'a picture without a description'
  const data = pictures?.data?.(file) ?? null
  return [
    ...contentOf('Evidence: '),
    {
      text: words,
      ...(pictures && { link: pictures.address(file) }),
      ...(data !== null && { picture: data }),
    },
  ]
}
