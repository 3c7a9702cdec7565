import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Remembers, outside of the database, the last position that was acknowledged: what the log has lost since is noticed. */
export interface AckMark {
  /** As it was when it was opened; 0 where there was none, or where it cannot be read. */
  readonly before: number
  set(position: number): void
  close(): void
}

const length = 12

/** Not synced: it survives the end of the process; after a power cut it may lag, and then says less, never too much. */
export function openAckMark(path: string): AckMark {
  const before = readMark(path)
  let file: number | null = null
  const record = Buffer.alloc(length)
  let last = before
  return {
    before,
    set(position) {
      if (position <= last) return
      last = position
      record.writeBigUInt64BE(BigInt(position))
      record.writeUInt32BE(crc32(record.subarray(0, 8)), 8)
      try {
        file ??= openSync(path, 'r+')
      } catch {
        file = create(path, record)
      }
      if (file === null) return
      try {
        writeSync(file, record, 0, length, 0)
      } catch {
        // A full disk: the log itself is safe, and the next commit writes a later mark.
      }
    },
    close() {
      if (file !== null) closeSync(file)
      file = null
    },
  }
}

function create(path: string, record: Uint8Array): number | null {
  try {
    writeFileSync(`${path}.new`, record)
    renameSync(`${path}.new`, path)
    return openSync(path, 'r+')
  } catch {
    return null
  }
}

function readMark(path: string): number {
  try {
    const record = readFileSync(path)
    if (record.length !== length || crc32(record.subarray(0, 8)) !== record.readUInt32BE(8)) return 0
    return Number(record.readBigUInt64BE())
  } catch {
    return 0
  }
}
