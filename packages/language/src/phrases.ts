/** A group of alternatives; parts may be patterns themselves. */
export const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`

/** Listens for whole words, in any case. */
export const phrases = (...parts: readonly string[]): RegExp =>
  new RegExp(String.raw`\b${any(...parts)}`, 'gi')

/** As `phrases`, where a capital letter tells a name from a word. */
export const casedPhrases = (...parts: readonly string[]): RegExp =>
  new RegExp(String.raw`\b${any(...parts)}`, 'g')
