import type { NoteBlock } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { renderMarkdown } from '../render/markdown.ts'
import { emptySnapshot } from '../testing/emptySnapshot.ts'
import { notesSection } from './section.ts'

const block = (kind: NoteBlock['kind'], level: number, text: string): NoteBlock => ({
  kind,
  level,
  runs: [{ text, bold: false, italic: false, code: false, strike: false, link: null }],
})
const markdownOf = (...notes: NoteBlock[]) =>
  renderMarkdown({ title: '', nodes: notesSection({ ...emptySnapshot(), notes }) })

it('[RP34] lists keep their depth, and numbers and bullets stay apart', () => {
  expect(
    markdownOf(
      block('bullet', 0, 'a'),
      block('bullet', 1, 'b'),
      block('numbered', 1, 'c'),
      block('bullet', 0, 'd'),
      block('numbered', 0, 'e'),
    ),
  ).toBe('- a\n  - b\n  1. c\n- d\n\n1. e\n')
})

it('[RP34] headings go down to below the section, and leave no level out', () => {
  expect(markdownOf(block('heading', 2, 'a'), block('heading', 3, 'b'), block('heading', 1, 'c'))).toBe(
    '### a\n\n#### b\n\n### c\n',
  )
})

it('[RP34] code, quotations and paragraphs stay what they are; empty blocks go', () => {
  expect(
    markdownOf(
      block('code', 0, 'x\n```\n# y'),
      block('quote', 0, '# q'),
      block('paragraph', 0, ' '),
      block('paragraph', 0, 'p'),
    ),
  ).toBe('````\nx\n```\n# y\n````\n\n> \\# q\n\np\n')
})
