// `npm run convergence -- --runs 10000 --seed 7 [--only 412]`: seeded meetings through the real server, which is killed and
// restarted under them. Ends with 1 when replicas, server, database and exports do not all come to hold the same.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runConvergence } from './runConvergence.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
    only: { type: 'string' },
    /** Stops after the server that is running then. */
    minutes: { type: 'string' },
  },
})

function whole(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name} must be a whole number, not “${text}”.`)
  process.exit(1)
}

const seed = whole('seed', values.seed)
const only = values.only === undefined ? {} : { only: whole('only', values.only) }
const minutes = values.minutes === undefined ? {} : { minutes: whole('minutes', values.minutes) }
console.log(`seed ${seed}`)
let told = 0
const report = await runConvergence({
  runs: whole('runs', values.runs),
  seed,
  ...only,
  ...minutes,
  onBatch({ runs, divergences, seconds }) {
    console.log(`${runs} runs, ${divergences.length} diverged, ${seconds.toFixed(0)} s`)
    for (const { run, reason } of divergences.slice(told))
      console.log(`  run ${run}: ${reason}\n  npm run convergence -- --seed ${seed} --only ${run}`)
    told = divergences.length
  },
})
console.log(`${report.runs} runs with seed ${seed}: ${report.divergences.length} diverged
people            ${report.people}
edits             ${report.writes}
kills             ${report.kills}
restarts          ${report.restarts}
seconds           ${report.seconds.toFixed(0)}
runs a second     ${(report.runs / report.seconds).toFixed(1)}`)
process.exit(report.divergences.length > 0 || report.runs === 0 ? 1 : 0)
