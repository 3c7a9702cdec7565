const endOfDirectory = 0x06054b50
const endLength = 22
/** 1 January 1980, the first day that a zip archive knows. */
const firstDay = 0x0021

/** The zip archive with the same date on every entry, so that the hour of the export changes no byte. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const dated = zip.slice()
  const view = new DataView(dated.buffer)
  const end = view.byteLength - endLength
  if (view.getUint32(end, true) !== endOfDirectory)
    throw new Error('This is no zip archive without a comment.')
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < entries; entry++) {
    const local = view.getUint32(at + 42, true)
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, 0, true)
      view.setUint16(time + 2, firstDay, true)
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return dated
}
