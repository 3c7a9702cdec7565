export interface DotPlace {
  readonly x: number
  /** 0 is nearest to the axis. */
  readonly level: number
  /** How many share the place; above one they are drawn as one mark with its number. */
  readonly crowd: number
}

/**
 * Finds each dot (sorted by x) the lowest level on which it touches no other. Where all levels are taken, the dots that
 * stand nearest share one mark on the top level; zooming in takes them apart.
 */
export function stackedDots(xs: readonly number[], apart: number, levels: number): DotPlace[] {
  const free = Array.from({ length: levels }, () => Number.NEGATIVE_INFINITY)
  const top = levels - 1
  const crowds: number[][] = []
  const places = xs.map((x, at): DotPlace => {
    const level = free.findIndex((edge, each) => each < top && x >= edge)
    if (level >= 0) {
      free[level] = x + apart
      return { x, level, crowd: 1 }
    }
    if (x >= (free[top] ?? 0)) {
      // A mark with a number is wider than a dot.
      free[top] = x + 2 * apart
      crowds.push([at])
    } else crowds.at(-1)?.push(at)
    return { x, level: top, crowd: 1 }
  })
  for (const crowd of crowds) {
    const x = xs[crowd[0] ?? 0] ?? 0
    for (const at of crowd) places[at] = { x, level: top, crowd: crowd.length }
  }
  return places
}
