/** Matches a sticky pattern at a position. The patterns are module constants, so `lastIndex` is set here alone. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The position after a sticky pattern, or the same position where it does not match. */
export function skip(pattern: RegExp, text: string, at: number): number {
  const found = matchAt(pattern, text, at)
  return found ? at + found[0].length : at
}
