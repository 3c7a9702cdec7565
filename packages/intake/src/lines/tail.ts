import { type Moment, type Reading, readMoment } from '../time/moment.ts'

export interface Tail {
  /** What stands before the time, without separator and emphasis. */
  readonly label: string
  readonly moment: Moment
  readonly isBracketed: boolean
  readonly hasColon: boolean
}

const longest = 160
const starts = /(?:^|[\s([@:|—–])(?=[\d~≈]|[A-Z][a-z]{2})/g

/** Reads a time that ends a line behind a label or a name: "First detected: 2023-06-06 10:26", "Ann  10:03 AM". */
export function readTail(body: string, reading: Reading): Tail | null {
  if (body.length > longest || !/\d/.test(body.slice(-30))) return null
  const flat = body.replaceAll('\t', ' ')
  let tries = 0
  for (const found of flat.matchAll(starts)) {
    const at = found.index + found[0].length
    if (at === 0) continue
    tries += 1
    if (tries > 16) return null
    const moment = readMoment(flat, at, reading)
    if (!moment?.clock || !/^[\s\])*_`.]*$/.test(flat.slice(moment.next))) continue
    const before = flat.slice(0, at)
    const label = before
      .replace(/[\s([`*_]+$/, '')
      .replace(/(?:\s(?:at|on|um|@)|[\s:@,|—–-])+$/i, '')
      .replaceAll(/\*\*|__|^[*_`]+|[*_`:]+$/g, '')
      .trim()
    if (!/\p{L}/u.test(label)) continue
    return { label, moment, isBracketed: /[([]\s*$/.test(before), hasColon: /:[\s*_`]*$/.test(before) }
  }
  return null
}

/** Reads a full time in brackets in the middle of a line, as web servers log it; the rest of the line is the label. */
export function readInside(body: string, reading: Reading): Tail | null {
  const flat = body.slice(0, 300)
  let tries = 0
  for (let at = flat.indexOf('['); at > 0 && tries < 4; at = flat.indexOf('[', at + 1)) {
    tries += 1
    const moment = readMoment(flat, at + 1, reading)
    if (!moment?.clock || !moment.date?.day || flat[moment.next] !== ']') continue
    const label = `${body.slice(0, at).trimEnd()} ${body.slice(moment.next + 1).trimStart()}`.trim()
    return { label, moment, isBracketed: true, hasColon: false }
  }
  return null
}
