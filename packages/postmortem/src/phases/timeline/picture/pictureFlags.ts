/** A marked time: a line down to the axis, with words at its top. */
export interface PictureFlag {
  readonly event: string
  readonly label: string
  readonly x: number
  readonly row: number
  /** On which side of the line the words stand. */
  readonly side: 'start' | 'end'
  /** Words that find no room are left out; the line stays, and the event says it. */
  readonly isShown: boolean
}

interface Wanted {
  readonly event: string
  readonly label: string
  readonly x: number
}

/** Gives each flag the first row on which its words touch no others, and no other's line runs through them. */
export function pictureFlags(
  wanted: readonly Wanted[],
  width: number,
  rows: number,
  lengthOf: (label: string) => number,
): PictureFlag[] {
  const taken: { row: number; from: number; to: number }[] = []
  return [...wanted]
    .sort((a, b) => a.x - b.x)
    .map(({ event, label, x }) => {
      const length = lengthOf(label)
      const places = Array.from({ length: rows }, (_, row) => [
        { row, side: 'start' as const, from: x, to: x + length },
        { row, side: 'end' as const, from: x - length, to: x },
      ]).flat()
      const place = places.find(
        ({ row, from, to }) =>
          from >= 0 &&
          to <= width &&
          wanted.every((other) => other.x === x || other.x <= from || other.x >= to) &&
          taken.every((each) => each.row !== row || to <= each.from || from >= each.to),
      )
      if (!place) return { event, label, x, row: 0, side: 'start', isShown: false }
      taken.push(place)
      return { event, label, x, row: place.row, side: place.side, isShown: true }
    })
}
