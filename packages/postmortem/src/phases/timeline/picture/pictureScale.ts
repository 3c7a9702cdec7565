/** A stretch of the axis that is drawn to scale. */
export interface Piece {
  readonly from: number
  readonly until: number
  readonly left: number
  readonly right: number
}

/** A long silence between two pieces; it is drawn short, and its length is written. */
export interface Tear {
  readonly from: number
  readonly until: number
  readonly left: number
  readonly right: number
}

export interface PictureScale {
  readonly x: (ms: number) => number
  readonly pieces: readonly Piece[]
  readonly tears: readonly Tear[]
}

const mostTears = 8
const shortestTear = 30 * 60_000
/** How much longer than all other silences one must be before it is torn out of the scale. */
const jump = 4

/**
 * A linear scale over sorted instants. Where nearly all of the time is silence and the events crowd in what is left,
 * the silences are torn out, so that the hours that count have room.
 */
export function pictureScale(
  instants: readonly number[],
  width: number,
  margin: number,
  tearWidth: number,
): PictureScale {
  const [first = 0, last = first] = [instants[0], instants.at(-1)]
  const torn = tornSilences(instants)
  const spans: { from: number; until: number }[] = []
  let from = first
  for (const silence of torn) {
    spans.push({ from, until: silence.from })
    from = silence.until
  }
  spans.push({ from, until: last })
  const shown = spans.reduce((sum, each) => sum + each.until - each.from, 0)
  // Each piece has a margin of its own, so that what stands at its end does not touch the tear.
  const room = Math.max(1, width - spans.length * 2 * margin - torn.length * tearWidth)
  const pieces: Piece[] = []
  const tears: Tear[] = []
  let left = margin
  for (const [at, span] of spans.entries()) {
    const share = shown === 0 ? 1 / spans.length : (span.until - span.from) / shown
    const right = left + room * share
    pieces.push({ ...span, left, right })
    const tear = torn[at]
    if (tear) tears.push({ ...tear, left: right + margin, right: right + margin + tearWidth })
    left = right + 2 * margin + tearWidth
  }
  const x = (ms: number): number => {
    const tear = tears.find((each) => ms > each.from && ms < each.until)
    if (tear) return between(ms, tear)
    const piece = pieces.find((each) => ms <= each.until) ?? pieces.at(-1)
    return piece ? between(ms, piece) : width / 2
  }
  return { x, pieces, tears }
}

function between(ms: number, { from, until, left, right }: Piece): number {
  if (until === from) return (left + right) / 2
  return left + Math.min(1, Math.max(0, (ms - from) / (until - from))) * (right - left)
}

function tornSilences(instants: readonly number[]): { from: number; until: number }[] {
  const silences = instants.flatMap((until, at) => {
    const from = instants[at - 1]
    return from === undefined || until === from ? [] : [{ from, until }]
  })
  const length = ({ from, until }: { from: number; until: number }) => until - from
  const sorted = [...silences].sort((a, b) => length(b) - length(a))
  const total = sorted.reduce((sum, each) => sum + length(each), 0)
  let best: { count: number; ratio: number } | null = null
  let rest = total
  for (const [at, silence] of sorted.slice(0, mostTears).entries()) {
    const next = sorted[at + 1]
    rest -= length(silence)
    if (!next || length(silence) < shortestTear) break
    const ratio = length(silence) / length(next)
    const isCramped = rest < total / 4 && instants.length >= 3 * (at + 2)
    if (isCramped && ratio >= jump && (best === null || ratio > best.ratio)) best = { count: at + 1, ratio }
  }
  return sorted.slice(0, best?.count ?? 0).sort((a, b) => a.from - b.from)
}
