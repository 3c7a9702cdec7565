/** A drawing before it has a format: what SVG and others can draw, in the units of its width. */
export interface Drawing {
  /** Everything that it shows, in words. */
  readonly label: string
  readonly width: number
  readonly height: number
  /** The height of its letters. */
  readonly letter: number
  readonly shapes: readonly Shape[]
}

export type Shape =
  | ({ readonly kind: 'rect'; readonly look: string; readonly x: number; readonly y: number } & Size)
  | ({ readonly kind: 'line'; readonly look: string } & Line)
  | {
      readonly kind: 'circle'
      readonly look: string
      readonly x: number
      readonly y: number
      readonly radius: number
    }
  | {
      readonly kind: 'text'
      readonly look: string
      readonly x: number
      readonly y: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly text: string
    }

interface Size {
  readonly width: number
  readonly height: number
}

interface Line {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}
