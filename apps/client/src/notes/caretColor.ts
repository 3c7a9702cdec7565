/** The same colour for one person on every screen, dark enough for a white name on it. */
export function caretColor(seat: string): string {
  const hue = [...seat].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 360
  // The caret plugin takes hexadecimal colours only.
  const channel = (turn: number) => {
    const k = (turn + hue / 30) % 12
    const value = 0.27 - 0.18 * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
