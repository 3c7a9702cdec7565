import type { InquiryMap, InquiryNode, PostmortemSnapshot } from '@second-story/postmortem'
import { inquiryMap } from '@second-story/postmortem'
import type { Shape } from '../../drawing.ts'
import type { ReportNode } from '../../node.ts'

const letter = 12
/** A larger map is no picture any more; the list says the same. */
const mostBoxes = 40

/** The tree as a map, beside the list in words; nothing where there is nothing to be seen at a glance. */
export function inquiryDrawing(roots: readonly InquiryNode[], { record }: PostmortemSnapshot): ReportNode[] {
  const factors = new Set(record.factors.flatMap(({ node }) => node ?? []))
  const map = inquiryMap(roots, { letter, factors })
  const { width, height, boxes } = map
  if (boxes.length < 2 || boxes.length > mostBoxes) return []
  const label = `A map of ${boxes.length} questions, as in the list above`
  return [{ kind: 'drawing', drawing: { label, width, height, letter, shapes: shapesOf(map) } }]
}

function shapesOf({ boxes, links, boxWidth, boxHeight }: InquiryMap): Shape[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    kind: 'line',
    look: 'link',
    x1,
    x2,
    y1,
    y2,
  })
  return [
    ...links.flatMap(({ x1, y1, x2, y2 }) => {
      const middle = (x1 + x2) / 2
      return [line(x1, y1, middle, y1), line(middle, y1, middle, y2), line(middle, y2, x2, y2)]
    }),
    ...boxes.flatMap(({ x, y, way, question, answer, isFactor }): Shape[] => [
      { kind: 'rect', look: 'box', x, y, width: boxWidth, height: boxHeight },
      { kind: 'rect', look: `side ${way}`, x, y, width: letter * 0.35, height: boxHeight },
      ...[...question, ...answer].map(
        (text, at): Shape => ({
          kind: 'text',
          look: at < question.length ? 'strong' : 'words',
          x: x + letter,
          y: y + letter * (1.5 + at * 1.35),
          anchor: 'start',
          text,
        }),
      ),
      ...(isFactor
        ? [{ kind: 'circle', look: 'dot marked', x: x + boxWidth, y, radius: letter * 0.5 } as const]
        : []),
    ]),
  ]
}
