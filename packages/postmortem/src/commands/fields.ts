import * as v from 'valibot'
import { limits } from '../limits.ts'

/** Identifiers are made by clients and the server alike: short, and safe in a URL. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id of 1 to 64 letters, digits, - or _'),
)

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((written) => written.toWellFormed().normalize('NFC').trim()),
    v.maxLength(most, `at most ${most} characters`),
  )

export const optionalText = (most: number) => text(most)
export const requiredText = (most: number = limits.longText) =>
  v.pipe(text(most), v.nonEmpty('must not be empty'))
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'))
export const noArgs = v.strictObject({})
