import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { topOfProfiles } from './cpuProfile.ts'
import { medianFigures } from './median.ts'
import { writeResults } from './resultsFile.ts'
import type { RowResult } from './resultsTable.ts'
import { resultsTable } from './resultsTable.ts'
import type { Figures, Row, Settings } from './rows/row.ts'
import { rows } from './rows/rows.ts'
import type { ServerName } from './servers/server.ts'
import { serverNames } from './servers/server.ts'
import { servers } from './servers/servers.ts'
import { versions } from './versions.ts'

// Measures how fast Second Story is, beside a bare relay, @y/websocket-server and Hocuspocus, in one run on one machine.
//   npm run bench                              everything, medians of three runs, written to RESULTS.md
//   npm run bench -- --only P1,P3 --runs 1     some rows
//   npm run bench -- --servers second-story    some servers (not written: a ratio needs all)
//   npm run bench -- --short                   does everything still run? Small numbers, not written
//   npm run bench -- --steps                   and every step of the typing rows
//   npm run bench -- --profile                 and where our server spends its time (not written: profiling costs)
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    servers: { type: 'string' },
    runs: { type: 'string' },
    short: { type: 'boolean', default: false },
    steps: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
})
const isShort = values.short
const runs = Number(values.runs ?? (isShort ? 1 : 3))
const chosenRows = values.only ? rows.filter(({ id }) => values.only?.split(',').includes(id)) : rows
const chosen = values.servers
  ? serverNames.filter((name) => values.servers?.split(',').includes(name))
  : serverNames

async function measureRow(row: Row, settings: Settings): Promise<{ result: RowResult; failures: number }> {
  const figures = new Map<ServerName, Figures[]>()
  const missing: Partial<Record<ServerName, string>> = {}
  let failures = 0
  for (let run = 1; run <= runs; run++) {
    for (const name of chosen) {
      const reason = row.notApplicable(servers[name])
      if (reason) {
        missing[name] = reason
        continue
      }
      try {
        const measured = await row.measure(servers[name], settings)
        figures.set(name, [...(figures.get(name) ?? []), measured])
        console.log(`${row.id} ${name} ${run}/${runs}: ${oneLine(measured)}`)
      } catch (error) {
        failures++
        missing[name] = `run ${run} failed: ${error instanceof Error ? error.message : String(error)}`
        console.log(`${row.id} ${name} ${run}/${runs}: ${missing[name]}`)
      }
    }
  }
  const medians = Object.fromEntries([...figures].map(([name, each]) => [name, medianFigures(each)]))
  const date = new Date().toISOString().slice(0, 10)
  return {
    result: { row, medians, missing, verdicts: isShort ? [] : row.judge(medians), runs, date },
    failures,
  }
}

const oneLine = (figures: Figures) =>
  Object.entries(figures)
    .map(([metric, value]) => `${metric} ${Number(value.toPrecision(4))}`)
    .join(', ')

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(130))
console.log(versions())
if (isShort) console.log('A short run: its figures mean nothing and are written nowhere.')
const sections: string[] = []
let failures = 0
for (const row of chosenRows) {
  const folder = values.profile ? mkdtempSync(join(tmpdir(), `second-story-profile-${row.id}-`)) : null
  const nodeArguments = folder ? ['--cpu-prof', '--cpu-prof-dir', folder] : []
  const measured = await measureRow(row, { isShort, nodeArguments, showsSteps: values.steps })
  failures += measured.failures
  if (folder) console.log(topOfProfiles(folder))
  if (!isShort && !values.profile && !values.servers) writeResults(measured.result)
  sections.push(resultsTable(measured.result))
}
console.log(`\n${sections.join('\n')}`)
process.exitCode = failures === 0 ? 0 : 1
