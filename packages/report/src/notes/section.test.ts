import type { NoteBlock } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { buildReport } from '../buildReport.ts'
import { peopleOf } from '../people.ts'
import { parseJson, renderJson } from '../render/json.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { emptySnapshot } from '../testing/emptySnapshot.ts'
import { notesSection } from './section.ts'

const block = (kind: NoteBlock['kind'], level: number, text: string): NoteBlock => ({
  kind,
  level,
  runs: [{ text, bold: false, italic: false, code: false, strike: false, link: null }],
})
const markdownOf = (...notes: NoteBlock[]) => {
  const snapshot = { ...emptySnapshot(), notes }
  return renderMarkdown({ title: '', nodes: notesSection(snapshot, peopleOf(snapshot, 'roles')) })
}

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

it('[RP34] a table keeps its cells, also where rows are of different lengths', () => {
  const cell = (text: string) => block('paragraph', 0, text).runs
  const rows = [
    [cell('Host'), cell('Load')],
    [cell('a|b'), cell('0.7'), cell('and more')],
  ]
  expect(markdownOf({ kind: 'table', level: 0, runs: rows.flat(2), rows })).toBe(
    '| Host | Load | – |\n| --- | --- | --- |\n| a\\|b | 0.7 | and more |\n',
  )
})

it('[RP39] whoever is mentioned appears as what they do, in words and as data', () => {
  const empty = emptySnapshot()
  const seat = (id: string, name: string, does: string) => ({
    id,
    name,
    role: 'participant' as const,
    function: does,
    stakes: [],
    joinedAt: 0,
    isRoomView: false,
  })
  const [run] = block('paragraph', 0, '@Ana').runs
  if (!run) throw new Error('no run')
  const notes: NoteBlock[] = ['ana', 'bo', 'gone'].map((mention) => ({
    kind: 'paragraph',
    level: 0,
    runs: [{ ...run, mention }],
  }))
  const roster = [seat('ana', 'Ana', 'on-call engineer'), seat('bo', 'Bo', '')]
  const snapshot = { ...empty, agenda: { ...empty.agenda, roster }, notes }
  for (const each of [snapshot, parseJson(renderJson(snapshot))]) {
    const text = renderMarkdown(buildReport(each))
    expect(text).toContain('@on-call engineer\n\n@participant\n\n@participant')
    expect(text).not.toContain('Ana')
  }
  expect(renderJson(snapshot)).not.toMatch(/Ana|"ana"|"bo"/)
})
