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
  onBatch({ counts, divergences, seconds }) {
    console.log(`${counts.runs} runs, ${divergences.length} diverged, ${seconds.toFixed(0)} s`)
    for (const { run, reason } of divergences.slice(told))
      console.log(`  run ${run}: ${reason}\n  npm run convergence -- --seed ${seed} --only ${run}`)
    told = divergences.length
  },
})
const { counts, divergences, seconds } = report
const [first] = divergences
console.log(`runs              ${counts.runs} with seed ${seed}
updates           ${counts.updates}
divergences       ${divergences.length}
first failure     ${first ? `--seed ${seed} --only ${first.run}` : 'none'}
people            ${counts.people}
commands          ${counts.commands}
copies compared   ${counts.replicas}
kills, restarts   ${counts.kills}, ${counts.restarts}
seconds           ${seconds.toFixed(0)}`)
process.exit(divergences.length > 0 || counts.runs === 0 ? 1 : 0)
