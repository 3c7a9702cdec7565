import type { ForgedContent } from '../forgeContent.ts'
import {
  any,
  anyObject,
  anyOfBytes,
  binary,
  deepArray,
  deleted,
  embed,
  format,
  jsonValues,
  nested,
  subdocument,
  text,
  textOfBytes,
  typeRefs,
} from '../forgeContent.ts'
import type { RandomSource } from './randomSource.ts'

/** Content and how many clocks it takes, for as far as one can tell. */
export interface SizedContent {
  readonly content: ForgedContent
  readonly length: number
}

const one = (content: ForgedContent): SizedContent => ({ content, length: 1 })
const words = ['a', 'forged', '😀', 'é', 'line\nbreak', '\u0000', '<script>', 'x'.repeat(300)] as const
const keys = ['text', 'order', 'kind', '__proto__', 'constructor', 'bold', 'link', ''] as const
const json = ['true', '{"a":1}', '[[[[1]]]]', '"\\ud83d"', '{"__proto__":{"x":1}}', '{', '', 'null'] as const
const kinds = Object.keys(typeRefs) as [keyof typeof typeRefs]

export const someLetters = (random: RandomSource): SizedContent => {
  const letters = random.pick(words)
  return { content: text(letters), length: letters.length }
}

export const someValue = (random: RandomSource): unknown =>
  random.pick([
    null,
    true,
    random.int(1000),
    -1.5,
    random.pick(words),
    [1, 'two'],
    { a: random.int(9) },
    undefined,
    new Uint8Array([1, 2]),
    12n,
    Number.NaN,
  ])

/** Every kind of content that Yjs knows, and some that it does not. */
export function someContent(random: RandomSource): SizedContent {
  switch (random.int(14)) {
    case 0: {
      const length = random.pick([0, 1, 3, 2 ** 31, 2 ** 52])
      return { content: deleted(length), length }
    }
    case 1:
      return one(jsonValues(random.pick(json)))
    case 2:
      return one(binary(random.bytes(random.int(20))))
    case 3:
      return one(embed(random.pick(json)))
    case 4:
      return one(format(random.pick(keys), random.pick(json)))
    case 5:
    case 6:
      return one(nested(random.pick(kinds), random.pick(['paragraph', 'script', ''])))
    case 7: {
      const values = Array.from({ length: random.int(4) }, () => someValue(random))
      return { content: any(...values), length: values.length }
    }
    case 8:
      return one(anyObject(random.pick(keys), someValue(random)))
    case 9:
      return one(random.chance(0.1) ? deepArray(random.int(20_000)) : deepArray(random.int(40)))
    case 10:
      return one(subdocument(random.pick(['record', 'agenda', 'x'])))
    case 11:
      return one(anyOfBytes(...random.bytes(1 + random.int(9))))
    case 12:
      return one(textOfBytes(...random.bytes(1 + random.int(5))))
    default:
      return random.chance(0.3)
        ? one({ ref: 9 + random.int(23), bytes: random.bytes(random.int(12)) })
        : someLetters(random)
  }
}
