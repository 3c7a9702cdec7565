import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { IntakeError, parseTimeline } from '@second-story/intake'
import { ConfigError } from '../config.ts'
import { UsageError } from './usageError.ts'

const usage = `second-story serve
second-story parse-timeline FILE [--date YYYY-MM-DD] [--zone Area/City] [--t0 INSTANT] [--json]
second-story lint FILE.md|- [--phase review|action] [--json]
second-story export ID [--format md|html|json|docx|csv]

Exit codes: 0 done, 1 refused, not found, or (lint) something to say, 2 wrong use.`

const [command, ...rest] = process.argv.slice(2)
try {
  switch (command) {
    case 'serve':
      await import('../main.ts')
      break
    case 'parse-timeline':
      printTimeline(rest)
      break
    case 'lint': {
      const { lint } = await import('./lint/lint.ts')
      await lint(rest)
      break
    }
    case 'export': {
      const { exportReport } = await import('./exportReport.ts')
      const { values, positionals } = parseArgs({
        args: rest,
        allowPositionals: true,
        options: { format: { type: 'string', default: 'md' } },
      })
      await exportReport(one(positionals, 'ID'), values.format)
      break
    }
    case 'help':
    case '--help':
      console.log(usage)
      break
    default:
      throw new UsageError(command ? `There is no command “${command}”.` : 'Say what to do.')
  }
} catch (error) {
  fail(error)
}

function printTimeline(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      zone: { type: 'string' },
      t0: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { date, zone, t0, json } = values
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new UsageError('--date must be YYYY-MM-DD.')
  const text = readFileSync(one(positionals, 'FILE'), 'utf8')
  const parsed = parseTimeline(text, {
    ...(date ? { date } : {}),
    ...(zone ? { zone } : {}),
    ...(t0 ? { t0 } : {}),
  })
  if (json) return console.log(JSON.stringify(parsed, null, 2))
  for (const event of parsed.events) console.log(`${event.utc ?? event.at}\t${event.text}`)
  for (const { line, text } of parsed.notUnderstood) console.error(`not understood, line ${line}: ${text}`)
}

function one(positionals: readonly string[], name: string): string {
  const [first] = positionals
  if (first === undefined || positionals.length > 1) throw new UsageError(`Name one ${name}.`)
  return first
}

function fail(error: unknown): void {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? error.code : ''
  const isUse = error instanceof UsageError || String(code).startsWith('ERR_PARSE_ARGS')
  const isKnown =
    isUse ||
    error instanceof IntakeError ||
    error instanceof ConfigError ||
    code === 'ENOENT' ||
    code === 'EISDIR'
  if (!isKnown) throw error
  console.error(error.message)
  if (isUse) console.error(`\n${usage}`)
  process.exitCode = isUse ? 2 : 1
}
