import type { PostmortemSnapshot, TimelinePicture } from '@second-story/postmortem'
import { timelinePicture } from '@second-story/postmortem'
import type { Shape } from '../../drawing.ts'
import type { ReportNode } from '../../node.ts'

const width = 736
const letter = 13

/** The incident on one line of time; nothing where there is no line to be drawn. The events stand below, in words. */
export function incidentDrawing({ record, voices }: PostmortemSnapshot): ReportNode[] {
  const told = new Map<string, number>()
  for (const { event } of voices.perspectives) if (event) told.set(event, (told.get(event) ?? 0) + 1)
  const picture = timelinePicture(record.timeline, {
    zone: record.summary.zone,
    width,
    letter,
    told,
    nameOf: (marker) => marker.replace('-', ' '),
  })
  if (picture.dots.length < 2) return []
  const { height, bands } = picture
  const label = [`${picture.dots.length} events on a line of time`, ...bands.map(({ name }) => name)].join(
    '; ',
  )
  return [{ kind: 'drawing', drawing: { label, width, height, letter, shapes: shapesOf(picture) } }]
}

/** From the back to the front. */
function shapesOf(picture: TimelinePicture): Shape[] {
  const { axis, bandTop, flagTop, flagStep } = picture
  const text = (
    look: string,
    x: number,
    y: number,
    words: string,
    anchor: 'start' | 'middle' | 'end' = 'start',
  ) => (words === '' ? [] : [{ kind: 'text', look, x, y, anchor, text: words } as const])
  const line = (look: string, x1: number, x2: number, y1: number, y2: number) =>
    ({ kind: 'line', look, x1, x2, y1, y2 }) as const
  return [
    ...picture.bands.flatMap(({ kind, x, width, label }): Shape[] => [
      { kind: 'rect', look: `band ${kind}`, x, y: bandTop, width, height: axis - bandTop },
      ...text('strong', x + letter * 0.6, bandTop + letter * 1.4, label),
    ]),
    ...picture.gaps.flatMap(({ x, width, label }): Shape[] =>
      text('quiet', x + width / 2, axis - letter * 0.7, label, 'middle'),
    ),
    ...picture.flags.flatMap(({ x, row, side, label, isShown }): Shape[] => {
      const y = flagTop + row * flagStep
      return [
        line('flag', x, x, isShown ? y : axis - letter * 2, axis),
        ...(isShown
          ? text('words', x + (side === 'start' ? 0.4 : -0.4) * letter, y + letter, label, side)
          : []),
      ]
    }),
    line('axis', 0, picture.width, axis, axis),
    ...picture.ticks.flatMap(({ x, label }): Shape[] => [
      line('axis', x, x, axis, axis + letter * 0.4),
      ...text('quiet', x, picture.tickLine, label, 'middle'),
    ]),
    ...picture.days.flatMap(({ x, label }): Shape[] =>
      text('strong', Math.max(0, x - letter), picture.dayLine, label),
    ),
    ...picture.dots.flatMap((dot): Shape[] => [
      ...(dot.ring > 0
        ? [{ kind: 'circle', look: 'ring', x: dot.x, y: dot.y, radius: dot.ring } as const]
        : []),
      ...(dot.endX === null ? [] : [line('range', dot.x, dot.endX, dot.y, dot.y)]),
      {
        kind: 'circle',
        look: `dot${dot.isMarked ? ' marked' : ''}${dot.isApproximate ? ' about' : ''}`,
        x: dot.x,
        y: dot.y,
        radius: dot.radius,
      },
    ]),
    ...crowds(picture),
  ]
}

/** Where several events share a place, how many they are. */
function crowds({ dots, axis }: TimelinePicture): Shape[] {
  const seen = new Set<string>()
  return dots.flatMap(({ x, y, crowd, radius }): Shape[] => {
    const place = `${x} ${y}`
    if (crowd < 2 || seen.has(place)) return []
    seen.add(place)
    return [
      {
        kind: 'text',
        look: 'quiet',
        x: x + radius * 1.4,
        y: Math.min(y + letter * 0.35, axis - letter * 0.2),
        anchor: 'start',
        text: `× ${crowd}`,
      },
    ]
  })
}
