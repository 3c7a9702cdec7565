import type { NumberedIdea } from './ordering.ts'

export interface Dot {
  readonly idea: NumberedIdea
  /** Percent from the left and from the bottom. */
  readonly x: number
  readonly y: number
}

/** The least distance between two dots, in percent of the grid. */
const apart = 9

/** 1…5 → where it stands between the edges. */
const along = (value: number) => 8 + ((value - 1) / 4) * 84

/** Effort to the right, impact upwards. Dots that would hide each other move a little aside. */
export function placeDots(ideas: readonly NumberedIdea[]): Dot[] {
  const dots: Dot[] = []
  for (const idea of ideas) {
    const mean = idea.rating?.mean
    if (!mean) continue
    dots.push({ idea, ...freeSpot(along(mean.effort), along(mean.impact), dots) })
  }
  return dots
}

function freeSpot(x: number, y: number, taken: readonly Dot[]): { x: number; y: number } {
  for (let step = 0; step < 400; step++) {
    // A spiral outwards, a third of a dot wide, in steps that look at every direction.
    const radius = Math.sqrt(step) * (apart / 2.4)
    const angle = step * 2.4
    const spot = { x: clamp(x + radius * Math.cos(angle)), y: clamp(y + radius * Math.sin(angle)) }
    if (taken.every((dot) => Math.hypot(dot.x - spot.x, dot.y - spot.y) >= apart)) return spot
  }
  return { x, y }
}

const clamp = (percent: number) => Math.min(95, Math.max(5, percent))
