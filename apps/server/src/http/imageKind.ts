export interface ImageKind {
  readonly extension: 'png' | 'jpg' | 'webp'
  readonly type: string
}

const kinds: readonly (ImageKind & { readonly begins: (bytes: Buffer) => boolean })[] = [
  {
    extension: 'png',
    type: 'image/png',
    begins: (bytes) =>
      bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  },
  {
    extension: 'jpg',
    type: 'image/jpeg',
    begins: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  },
  {
    extension: 'webp',
    type: 'image/webp',
    begins: (bytes) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
]

/** What these bytes are, whatever they are said to be. Pictures that can hold a program (SVG) are none. */
export const imageKind = (bytes: Buffer): ImageKind | null =>
  kinds.find(({ begins }) => begins(bytes)) ?? null

export const imageType = (file: string): string =>
  kinds.find(({ extension }) => file.endsWith(`.${extension}`))?.type ?? 'application/octet-stream'
