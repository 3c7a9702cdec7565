// `npm run grow -- --runs 1000 --seed 7`: five replicas grow one inquiry tree, again and again.
// Ends with 1 when two replicas read different trees, or a question was lost.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { deeds } from './growTree.ts'
import { runReplicas } from './runReplicas.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
    steps: { type: 'string', default: '60' },
  },
})
for (const name of ['runs', 'seed', 'steps'] as const) {
  if (/^[1-9]\d*$/.test(values[name])) continue
  console.error(`--${name} must be a whole number from 1 on, not “${values[name]}”.`)
  process.exit(1)
}

console.log(`seed ${values.seed}`)
const began = performance.now()
const results = Array.from({ length: Number(values.runs) }, (_, nth) =>
  runReplicas(Number(values.seed) + nth, Number(values.steps)),
)
const broken = results.filter(({ faults }) => faults.length > 0)
for (const { seed, faults } of broken) console.log(`seed ${seed}: ${faults.slice(0, 3).join('; ')}`)
const sum = (of: (run: (typeof results)[number]) => number) => results.reduce((all, run) => all + of(run), 0)
for (const deed of deeds) console.log(`${deed.padEnd(12)} ${sum((run) => run.deeds.get(deed) ?? 0)}`)
console.log(`questions    ${sum(({ questions }) => questions)} at the end
rings        ${sum(({ rings }) => rings)} in the stored parents, opened by the reader
broken runs  ${broken.length} of ${results.length}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
process.exit(broken.length > 0 ? 1 : 0)
