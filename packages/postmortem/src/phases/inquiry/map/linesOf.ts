/** `text` in at most `most` lines of about `width` characters; what does not fit ends in an ellipsis. */
export function linesOf(text: string, width: number, most: number): string[] {
  const words = text
    .replaceAll('`', '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width))
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
      if (lines.length === most) break
    }
    line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '' && lines.length < most) lines.push(line)
  const shown = lines.slice(0, most)
  if (shown.join(' ') === words.join(' ')) return shown
  const last = shown.pop() ?? ''
  return [
    ...shown,
    `${[...last]
      .slice(0, width - 1)
      .join('')
      .trimEnd()}…`,
  ]
}

/** A word that is longer than a line, in whole signs. */
function pieces(word: string, width: number): string[] {
  const signs = [...word]
  return Array.from({ length: Math.ceil(signs.length / width) }, (_, at) =>
    signs.slice(at * width, (at + 1) * width).join(''),
  )
}
