import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { PlacedFinding } from './lintMarkdown.ts'

const command = fileURLToPath(new URL('../../../bin/second-story.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'second-story-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [command, 'lint', ...args])
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

async function findingsIn(markdown: string, ...args: string[]): Promise<PlacedFinding[]> {
  const file = join(folder, 'review.md')
  writeFileSync(file, markdown)
  const { out } = await run([file, '--json', ...args])
  return JSON.parse(out).findings
}

describe('second-story lint', () => {
  it('[CL1] says label, place, words, reason and a gentler wording', async () => {
    const markdown = '# Review\n\nEmoji 😀: it was human error.\n'
    const findings = await findingsIn(markdown)
    expect(findings).toEqual([
      {
        label: 'human-error',
        line: 3,
        // An emoji is two code units.
        column: 18,
        length: 11,
        text: 'human error',
        why: expect.stringMatching(/\.$/),
        rewrite: expect.stringMatching(/\?$/),
      },
    ])
  })
  it('[CL2] hears a sentence that is wrapped, indented or emphasised, and says where it begins', async () => {
    const findings = await findingsIn(
      '- Then Maria\n  **forgot** to renew it.\n\nWe should\nhave **tested** it.\n',
    )
    expect(findings.map(({ label, line, column }) => [label, line, column])).toEqual([
      ['blame-person', 1, 8],
      ['counterfactual', 4, 1],
    ])
  })
  it.each([
    ['fenced code', '```\nhuman error\n```\n'],
    ['a longer fence with a shorter one inside', '````\n```\nhuman error\n```\nhuman error\n````\n'],
    ['indented code', 'Text.\n\n    human error\n'],
    ['inline code', 'It printed ``human ` error`` and `human error`.\n'],
    ['a block quote and its lazy lines', '> human error\nhuman error\n'],
    ['an address', 'See <https://x.example/human-error> and [this](/human-error "human error").\n'],
    ['an HTML block', '<div>\nhuman error\n</div>\n'],
    ['a comment', 'Text.\n\n<!-- human error\n\nhuman error -->\n'],
    ['an attribute', 'Text <span title="human error">here</span>.\n'],
    ['front matter', '---\ntitle: human error\n---\nText.\n'],
    ['a link definition', '[x]: /a "human error"\n'],
  ])('[CL3] leaves %s alone, and hears what comes after it', async (_, markdown) => {
    const findings = await findingsIn(`${markdown}\nIt was human error.\n`)
    expect(findings.map(({ line }) => line)).toEqual([markdown.split('\n').length + 1])
  })
  it('[CL3] reads headings, lists, table cells and link texts', async () => {
    const findings = await findingsIn(
      '# Human error\n\n1. human error\n\n| when | what |\n| --- | --- |\n| 10:00 | human error |\n\n[human error](/x)\r\n',
    )
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [1, 3],
      [3, 4],
      [7, 11],
      [9, 2],
    ])
  })
  it('[CL4] solutions are welcome with --phase action and under a heading that names actions', async () => {
    const markdown = 'We should add an alert.\n\n## Action items\n\nWe should add a test.\n'
    const lines = async (...args: string[]) => (await findingsIn(markdown, ...args)).map(({ line }) => line)
    expect(await lines()).toEqual([1])
    expect(await lines('--phase', 'review')).toEqual([1, 5])
    expect(await lines('--phase', 'action')).toEqual([])
  })
  it('[CL5] ends with 0, 1 or 2, and reads standard input', async () => {
    expect(await run(['-'], 'All is well.\n')).toEqual({ code: 0, out: '', err: 'Nothing found.\n' })
    expect(await run(['-', '--json'], 'All is well.\n')).toMatchObject({
      code: 0,
      out: '{\n  "findings": []\n}\n',
    })
    const told = await run(['-'], 'It was human error.\n')
    expect(told).toMatchObject({ code: 1, err: '1 hint.\n' })
    expect(told.out).toMatch(/^stdin:1:8 {2}human-error {2}“human error”\n/)
    for (const args of [
      [],
      ['a.md', 'b.md'],
      ['-', '--phase', 'soak'],
      ['-', '--loud'],
      [join(folder, 'none.md')],
      [folder],
    ])
      expect((await run(args)).code, args.join(' ')).toBe(2)
  })
  it('[CL6] a megabyte in one paragraph, and none of it is lost', async () => {
    const findings = await findingsIn('It was human error and\n`code` again. '.repeat(25_000))
    expect(findings).toHaveLength(25_000)
    expect(findings.at(-1)).toMatchObject({ line: 25_000 })
  })
})
