import type { RandomSource } from '../hostile/fuzz/randomSource.ts'

/** Letters, and what is hard about text: surrogate pairs that share a half, joined emoji, accents apart, right to left. */
const pieces = [
  'a',
  'logins failed ',
  'why? ',
  '😀',
  '😁',
  '😂',
  '🚀',
  '👩‍🚒',
  '🏳️‍🌈',
  'é',
  'é',
  'שלום',
  '漢字',
  '𝒳',
  '\n',
  ' ',
] as const

export function randomText(random: RandomSource, most = 4): string {
  let text = ''
  for (let left = random.int(most) + 1; left > 0; left--) text += random.pick(pieces)
  return text
}

/** `text` after somebody has typed, deleted or pasted once, and where the caret stands then. */
export function typedOver(random: RandomSource, text: string): { next: string; caret: number } {
  const from = place(random, text)
  const to = random.chance(0.6) ? from : Math.min(text.length, from + random.int(6))
  const end = random.chance(0.95) ? aligned(text, to) : to
  const added = from < end && random.chance(0.6) ? '' : randomText(random, 3)
  return { next: text.slice(0, from) + added + text.slice(end), caret: from + added.length }
}

/** Mostly between two characters; now and then a program cuts a pair in half. */
function place(random: RandomSource, text: string): number {
  const at = random.int(text.length + 1)
  return random.chance(0.95) ? aligned(text, at) : at
}

/** `at`, or one before where it would stand between the halves of a surrogate pair. */
export const aligned = (text: string, at: number): number => {
  const isInPair = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
  return isInPair ? at - 1 : at
}
