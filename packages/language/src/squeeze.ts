export interface Squeezed {
  readonly text: string
  /** Where a character of the squeezed text stood. */
  readonly at: (index: number) => number
}

/** Runs of white space as one space, so that a pattern need not care how a text was wrapped and indented. */
export function squeeze(sentence: string): Squeezed {
  if (!/\s\s/.test(sentence)) return { text: sentence, at: (index) => index }
  const places: number[] = []
  let text = ''
  for (const { index, 0: part } of sentence.matchAll(/\s+|\S+/g)) {
    const isSpace = part.trim() === ''
    for (let each = 0; each < (isSpace ? 1 : part.length); each++) places.push(index + each)
    text += isSpace ? ' ' : part
  }
  return { text, at: (index) => places[index] ?? sentence.length }
}
