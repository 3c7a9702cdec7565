import { IntakeError } from '../../intakeError.ts'
import { limits } from '../../limits.ts'

/** A JSON value that knows on which line it begins. */
export type Located =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, Located> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly Located[] }
  | { readonly kind: 'scalar'; readonly line: number; readonly value: string | number | boolean | null }

/** Parses JSON and keeps the lines; null where the text is none. Throws an IntakeError where it is nested too deeply. */
export function parseLocated(text: string, firstLine = 1): Located | null {
  try {
    JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw tooDeep()
  }
  return new Walker(text, firstLine).value(0)
}

const tooDeep = () =>
  new IntakeError('too-deep', 'This JSON is nested too deeply. Paste only the list that holds the events.')

/** Walks over JSON that is known to be well formed; the parser of the platform has said so. */
class Walker {
  readonly #text: string
  #at = 0
  #line: number

  constructor(text: string, firstLine: number) {
    this.#text = text
    this.#line = firstLine
  }

  value(depth: number): Located {
    if (depth > limits.jsonDepth) throw tooDeep()
    this.#space()
    const line = this.#line
    const sign = this.#text[this.#at]
    if (sign === '{') {
      const members = new Map<string, Located>()
      this.#each('}', () => {
        const key = this.#string()
        this.#space()
        this.#at += 1
        members.set(key, this.value(depth + 1))
      })
      return { kind: 'object', line, members }
    }
    if (sign === '[') {
      const items: Located[] = []
      this.#each(']', () => items.push(this.value(depth + 1)))
      return { kind: 'array', line, items }
    }
    if (sign === '"') return { kind: 'scalar', line, value: this.#string() }
    const start = this.#at
    while (this.#at < this.#text.length && !/[\s,\]}]/.test(this.#text.charAt(this.#at))) this.#at += 1
    const word = this.#text.slice(start, this.#at)
    // Nanoseconds do not fit a number; their digits do.
    const isLong = /^\d{17,20}$/.test(word)
    const value =
      word === 'true'
        ? true
        : word === 'false'
          ? false
          : word === 'null'
            ? null
            : isLong
              ? word
              : Number(word)
    return { kind: 'scalar', line, value }
  }

  #each(close: string, read: () => void): void {
    this.#at += 1
    for (;;) {
      this.#space()
      const sign = this.#text[this.#at]
      if (sign === close || sign === undefined) break
      if (sign === ',') {
        this.#at += 1
        this.#space()
      }
      read()
    }
    this.#at += 1
  }

  #string(): string {
    const start = this.#at
    this.#at += 1
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1
    this.#at += 1
    const value: unknown = JSON.parse(this.#text.slice(start, this.#at))
    return typeof value === 'string' ? value : ''
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 10) this.#line += 1
      else if (code !== 32 && code !== 9 && code !== 13) return
      this.#at += 1
    }
  }
}
