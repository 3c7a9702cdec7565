import type { HierarchyNode } from 'd3-hierarchy'
import { hierarchy } from 'd3-hierarchy'
import type { InquiryNode, WayOfAsking } from '../schema.ts'
import { linesOf } from './linesOf.ts'

/** One question with its answer. */
export interface MapBox {
  readonly id: string
  readonly parent: string | null
  readonly way: WayOfAsking
  readonly x: number
  readonly y: number
  readonly question: readonly string[]
  readonly answer: readonly string[]
  /** Whether something was made a contributing factor of it. */
  readonly isFactor: boolean
}

/** From the right side of a box to the left side of one that its answer raised. */
export interface MapLink {
  readonly id: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What to draw, in the units of `letter`; the first questions stand on the left. */
export interface InquiryMap {
  readonly width: number
  readonly height: number
  readonly letter: number
  readonly boxWidth: number
  readonly boxHeight: number
  readonly boxes: readonly MapBox[]
  readonly links: readonly MapLink[]
}

type Tree = HierarchyNode<Partial<InquiryNode>>

interface MapOptions {
  /** The height of its letters. */
  readonly letter: number
  /** Ids of nodes that factors came out of. */
  readonly factors: ReadonlySet<string>
}

const charactersWide = 34
/** Of bold letters, in heights of a letter. */
const widestLetter = 0.65
const rowsOfText = 4

/**
 * The tree of questions from left to right; each question stands beside the first one that it led to, so that reading
 * begins at the top left however large the tree is. Pure: the same tree makes the same map.
 */
export function inquiryMap(roots: readonly InquiryNode[], { letter, factors }: MapOptions): InquiryMap {
  const boxWidth = (charactersWide * widestLetter + 1.6) * letter
  const boxHeight = (rowsOfText * 1.35 + 1.2) * letter
  const margin = letter
  // One root above all first questions, which is not drawn.
  const root = hierarchy<Partial<InquiryNode>>({ children: roots })
  const rows = rowsOf(root)
  const boxes = root
    .descendants()
    .slice(1)
    .map((node): MapBox => {
      const { data, depth, parent } = node
      const question = linesOf(data.question?.trim() || '–', charactersWide, 2)
      return {
        id: data.id ?? '',
        parent: parent?.data.id ?? null,
        way: data.way ?? 'why',
        x: margin + (depth - 1) * (boxWidth + letter * 3),
        y: margin + (rows.get(node) ?? 0) * (boxHeight + letter * 1.2),
        question,
        answer: linesOf(data.answer ?? '', charactersWide, rowsOfText - question.length),
        isFactor: factors.has(data.id ?? ''),
      }
    })
  return {
    width: Math.max(0, ...boxes.map(({ x }) => x)) + boxWidth + margin,
    height: Math.max(0, ...boxes.map(({ y }) => y)) + boxHeight + margin,
    letter,
    boxWidth,
    boxHeight,
    boxes,
    links: linksOf(boxes, boxWidth, boxHeight),
  }
}

/** Each question without a further one begins a row; the others stand on the row of their first one. */
function rowsOf(root: Tree): ReadonlyMap<Tree, number> {
  const rows = new Map<Tree, number>()
  let next = 0
  root.eachBefore((node) => {
    if (!node.children) rows.set(node, next++)
  })
  root.eachAfter((node) => {
    const [first] = node.children ?? []
    if (first) rows.set(node, rows.get(first) ?? 0)
  })
  return rows
}

function linksOf(boxes: readonly MapBox[], boxWidth: number, boxHeight: number): MapLink[] {
  const known = new Map(boxes.map((box) => [box.id, box]))
  return boxes.flatMap(({ id, parent, x, y }) => {
    const from = known.get(parent ?? '')
    if (!from) return []
    return [{ id, x1: from.x + boxWidth, y1: from.y + boxHeight / 2, x2: x, y2: y + boxHeight / 2 }]
  })
}
