import { expect, it } from 'vitest'
import { caretColor } from './caretColor.ts'

/** WCAG 2: how far white letters stand out from a colour. */
function contrastWithWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

it('[CL31] every caret has a colour that its name can be read on', () => {
  const seats = Array.from({ length: 360 }, (_, each) => (each * 7_919_317).toString(36))
  const colors = seats.map(caretColor)
  expect(new Set(colors).size).toBeGreaterThan(60)
  for (const color of colors) {
    expect(color).toMatch(/^#[0-9a-f]{6}$/)
    expect(contrastWithWhite(color), color).toBeGreaterThanOrEqual(4.5)
  }
})
