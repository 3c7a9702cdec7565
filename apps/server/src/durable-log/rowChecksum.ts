import { crc32 } from 'node:zlib'

export interface UpdateRow {
  readonly position: number
  readonly number: number
  /** 1 where the row holds everything up to its number, else 0. */
  readonly whole: number
  readonly bytes: Uint8Array
  readonly checksum: number
}

/** Speaks of the bytes and of where they belong: a row that has strayed into another document is not believed either. */
export const updateChecksum = (
  postmortem: string,
  document: string,
  { number, whole, bytes }: Pick<UpdateRow, 'number' | 'whole' | 'bytes'>,
): number => crc32(bytes, crc32(`${postmortem}\n${document}\n${number}\n${whole}`))

export const stateChecksum = (postmortem: string, json: string): number => crc32(json, crc32(postmortem))

/** How many rows from the first on can be believed: each is sound, and none is missing between them. */
export function countSound(postmortem: string, document: string, rows: readonly UpdateRow[]): number {
  let expected: number | null = null
  for (const [index, row] of rows.entries()) {
    if (updateChecksum(postmortem, document, row) !== row.checksum) return index
    const mayStandHere: boolean = expected === null ? row.whole === 1 : row.number === expected
    if (!mayStandHere) return index
    expected = row.number + 1
  }
  return rows.length
}
