import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { UsageError } from '../usageError.ts'
import type { PlacedFinding } from './lintMarkdown.ts'
import { lintMarkdown } from './lintMarkdown.ts'

/** Prints what the coach says of a Markdown file. Exit code 1 if it says anything, so that a build can ask for it. */
export async function lint(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { phase: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const { phase, json } = values
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Name one FILE, or - for standard input.')
  if (phase !== undefined && phase !== 'review' && phase !== 'action')
    throw new UsageError('--phase must be review or action.')
  const findings = lintMarkdown(await read(file), phase)
  if (json) console.log(JSON.stringify({ findings }, null, 2))
  else print(file === '-' ? 'stdin' : file, findings)
  process.exitCode = findings.length > 0 ? 1 : 0
}

async function read(file: string): Promise<string> {
  try {
    const markdown = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
    // Editors do not count the byte order mark as a column.
    return markdown.replace(/^\uFEFF/, '')
  } catch (error) {
    // Code 1 would say that something was found.
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function print(file: string, findings: readonly PlacedFinding[]): void {
  for (const { line, column, label, text, why, rewrite } of findings) {
    console.log(`${file}:${line}:${column}  ${label}  “${text.replace(/\s+/g, ' ')}”`)
    console.log(`    ${why}\n    → ${rewrite}`)
  }
  const count = findings.length
  console.error(count === 0 ? 'Nothing found.' : `${count} ${count === 1 ? 'hint' : 'hints'}.`)
}
