import { incidentBands } from '../incidentBands.ts'
import type { Marker, TimelineEvent } from '../schema.ts'
import { shortDuration } from '../shortDuration.ts'
import type { PictureFlag } from './pictureFlags.ts'
import { pictureFlags } from './pictureFlags.ts'
import type { PictureScale } from './pictureScale.ts'
import { pictureScale } from './pictureScale.ts'
import type { Tick } from './pictureTicks.ts'
import { pictureDays, pictureTicks } from './pictureTicks.ts'
import { stackedDots } from './stackedDots.ts'

export interface PictureOptions {
  readonly zone: string
  readonly width: number
  /** The height of its letters; everything else is measured in them. */
  readonly letter: number
  /** How many perspectives were revealed, by event. */
  readonly told: ReadonlyMap<string, number>
  readonly nameOf: (marker: Marker) => string
}

/** One event. Its weight is a ring around it. */
export interface PictureDot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** 0 where nobody has told of it. */
  readonly ring: number
  readonly told: number
  readonly isApproximate: boolean
  readonly isMarked: boolean
  /** Where a range ends; null for a moment. */
  readonly endX: number | null
  /** How many events this mark stands for. */
  readonly crowd: number
}

export interface PictureBand {
  readonly kind: string
  readonly x: number
  readonly width: number
  /** Empty where there is no room for it. */
  readonly label: string
  /** The label where it has room of its own. */
  readonly name: string
}

export interface PictureGap {
  readonly x: number
  readonly width: number
  readonly label: string
  /** Drawn shorter than it was. */
  readonly isTorn: boolean
}

/** What to draw, in the units of `width`; from the top: bands, flags, dots, axis, clock, days. */
export interface TimelinePicture {
  readonly width: number
  readonly height: number
  readonly letter: number
  readonly bandTop: number
  readonly flagTop: number
  readonly flagStep: number
  readonly axis: number
  readonly tickLine: number
  readonly dayLine: number
  readonly bands: readonly PictureBand[]
  readonly flags: readonly PictureFlag[]
  readonly gaps: readonly PictureGap[]
  readonly dots: readonly PictureDot[]
  readonly ticks: readonly Tick[]
  readonly days: readonly Tick[]
  /** Events without a time have no place here. */
  readonly untimed: number
}

const averageLetter = 0.58
const shortestGap = 10 * 60_000
const latest = 8e15
const flagRows = 3

/** The incident as shapes. Pure: the same events make the same picture, on a screen, on a wall and in a file. */
export function timelinePicture(
  timeline: readonly TimelineEvent[],
  options: PictureOptions,
): TimelinePicture {
  const { zone, width, letter } = options
  const timed = timeline
    .map((event) => ({ event, ms: Date.parse(event.time.utc ?? '') }))
    .filter(({ ms }) => Math.abs(ms) < latest)
    .sort((a, b) => a.ms - b.ms)
  const ends = timed.map(({ event, ms }) => Math.max(ms, endOf(event) ?? ms))
  const instants = [...timed.map(({ ms }) => ms), ...ends].sort((a, b) => a - b)
  const scale = pictureScale(instants, width, letter * 1.8, letter * 5)
  const lengthOf = (text: string) => text.length * averageLetter * letter
  const radius = letter * 0.42
  const levels = timed.length > 60 ? 6 : timed.length > 12 ? 4 : 3
  const flagTop = letter * 2.2
  const flagStep = letter * 1.5
  const hasFlags = timed.some(({ event }) => event.markers.length > 0)
  const dotTop = flagTop + (hasFlags ? flagRows * flagStep : 0) + letter * 0.5
  const step = radius * 2.3
  const axis = dotTop + levels * step + letter * 0.6
  return {
    width,
    height: axis + letter * 3.9,
    letter,
    bandTop: 0,
    flagTop,
    flagStep,
    axis,
    tickLine: axis + letter * 1.6,
    dayLine: axis + letter * 3.2,
    bands: bandsOf(timeline, scale, lengthOf),
    flags: pictureFlags(
      timed.flatMap(({ event, ms }) =>
        event.markers.map((marker) => ({ event: event.id, label: options.nameOf(marker), x: scale.x(ms) })),
      ),
      width,
      flagRows,
      (label) => lengthOf(label) + letter,
    ),
    gaps: gapsOf(timed, scale, lengthOf),
    dots: dotsOf(timed, scale, options, { radius, levels, step, axis }),
    ticks: withoutCollisions(
      timed.length === 0 ? [] : scale.pieces.flatMap((piece) => pictureTicks(piece, zone, letter * 5)),
      letter * 3.4,
      width,
    ),
    days: timed.length === 0 ? [] : pictureDays(scale.pieces, zone, letter),
    untimed: timeline.length - timed.length,
  }
}

interface Timed {
  readonly event: TimelineEvent
  readonly ms: number
}

function endOf({ time }: TimelineEvent): number | null {
  const end = Date.parse(time.end ?? '')
  return Math.abs(end) < latest ? end : null
}

function bandsOf(
  timeline: readonly TimelineEvent[],
  scale: PictureScale,
  lengthOf: (text: string) => number,
): PictureBand[] {
  return incidentBands(timeline).map(({ kinds, name, from, until, isApproximate }) => {
    const x = scale.x(from)
    const width = Math.max(1, scale.x(until) - x)
    const long = `${name}, ${isApproximate ? '≈ ' : ''}${shortDuration(until - from)}`
    const label = [long, name].find((text) => lengthOf(text) + lengthOf('  ') <= width) ?? ''
    return { kind: kinds[0], x, width, label, name: long }
  })
}

function gapsOf(
  timed: readonly Timed[],
  scale: PictureScale,
  lengthOf: (text: string) => number,
): PictureGap[] {
  let quietSince = Number.NEGATIVE_INFINITY
  return timed.flatMap(({ event, ms }): PictureGap[] => {
    const from = quietSince
    quietSince = Math.max(quietSince, ms, endOf(event) ?? ms)
    if (ms - from < shortestGap || from === Number.NEGATIVE_INFINITY) return []
    const [left, right] = [scale.x(from), scale.x(ms)]
    const isTorn = scale.tears.some((tear) => tear.from >= from && tear.until <= ms)
    const spoken = shortDuration(ms - from)
    const label = [`${spoken} without an event`, spoken].find(
      (text) => lengthOf(text) + lengthOf('mm') <= right - left,
    )
    if (label === undefined && !isTorn) return []
    return [{ x: left, width: right - left, label: label ?? spoken, isTorn }]
  })
}

function dotsOf(
  timed: readonly Timed[],
  scale: PictureScale,
  { told }: PictureOptions,
  { radius, levels, step, axis }: { radius: number; levels: number; step: number; axis: number },
): PictureDot[] {
  const places = stackedDots(
    timed.map(({ ms }) => scale.x(ms)),
    radius * 2.3,
    levels,
  )
  return timed.map(({ event, ms }, at) => {
    const { x, level, crowd } = places[at] ?? { x: scale.x(ms), level: 0, crowd: 1 }
    const count = told.get(event.id) ?? 0
    const end = endOf(event)
    return {
      id: event.id,
      x,
      y: axis - radius * 1.5 - level * step,
      radius,
      ring: count === 0 ? 0 : radius * (1.25 + Math.min(1.1, Math.sqrt(count) * 0.35)),
      told: count,
      isApproximate: event.time.approximate,
      isMarked: event.markers.length > 0,
      endX: end !== null && end > ms && crowd === 1 ? Math.max(x, scale.x(end)) : null,
      crowd,
    }
  })
}

/** Clock times of neighbouring pieces may come too near to each other. */
function withoutCollisions(ticks: readonly Tick[], apart: number, width: number): Tick[] {
  let last = Number.NEGATIVE_INFINITY
  return ticks.filter(({ x }) => {
    if (x - last < apart || x < 0 || x > width) return false
    last = x
    return true
  })
}
