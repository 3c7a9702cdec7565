import { describe, expect, it } from 'vitest'
import type { InquiryNode } from '../schema.ts'
import { inquiryMap } from './inquiryMap.ts'
import { linesOf } from './linesOf.ts'

const node = (id: string, children: readonly InquiryNode[] = []): InquiryNode => ({
  id,
  parent: null,
  order: 0,
  way: 'why',
  question: `Why ${id}?`,
  answer: '',
  cites: [],
  perspectives: [],
  children,
})
const options = { letter: 10, factors: new Set<string>() }

/** Three first questions, each with ten below it, each of those with nine. */
const threeHundred = () =>
  Array.from({ length: 3 }, (_, a) =>
    node(
      `${a}`,
      Array.from({ length: 10 }, (_, b) =>
        node(
          `${a}.${b}`,
          Array.from({ length: 9 }, (_, c) => node(`${a}.${b}.${c}`)),
        ),
      ),
    ),
  )

describe('the map of the inquiry', () => {
  it('[PM50] gives each question a place of its own, and each below another a line to it', () => {
    const { boxes, links, boxHeight, boxWidth, width, height } = inquiryMap(threeHundred(), options)
    expect(boxes).toHaveLength(3 + 30 + 270)
    expect(links).toHaveLength(30 + 270)
    const columns = Map.groupBy(boxes, ({ x }) => x)
    expect(columns.size).toBe(3)
    for (const column of columns.values()) {
      const tops = column.map(({ y }) => y).sort((a, b) => a - b)
      for (const [at, y] of tops.entries())
        expect(y - (tops[at - 1] ?? -boxHeight)).toBeGreaterThanOrEqual(boxHeight)
    }
    for (const { x, y } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + boxWidth).toBeLessThanOrEqual(width)
      expect(y + boxHeight).toBeLessThanOrEqual(height)
    }
  })

  it('[PM50] takes a tree of any depth, and an empty one', () => {
    let deep = node('0')
    for (let level = 1; level < 5_000; level++) deep = node(`${level}`, [deep])
    expect(inquiryMap([deep], options).boxes).toHaveLength(5_000)
    expect(inquiryMap([], options).boxes).toEqual([])
  })

  it.each([
    ['short', 10, 2, ['short']],
    ['one two three four', 8, 2, ['one two', 'three…']],
    ['one two three', 8, 2, ['one two', 'three']],
    ['aaaaaaaaaaaa', 5, 2, ['aaaaa', 'aaaa…']],
    ['', 5, 2, []],
    ['`kubectl` failed', 20, 1, ['kubectl failed']],
  ])('[PM51] breaks “%s” into lines', (text, width, most, lines) => {
    expect(linesOf(text, width, most)).toEqual(lines)
  })
})
