/** The cells of a Markdown table row, or null. `\|` is a pipe inside a cell. */
export function tableCells(line: string): string[] | null {
  const trimmed = line.trim()
  if (!trimmed.startsWith('|')) return null
  const inner = trimmed.slice(1).replace(/\|\s*$/, '')
  return inner
    .replaceAll('\\|', '\u0000')
    .split('|')
    .map((cell) => cell.replaceAll('\u0000', '|').trim())
}

export const isTableRule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^:?-{1,}:?$/.test(cell))
