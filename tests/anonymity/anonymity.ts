// `npm run anonymity -- --runs 500 --seed 7`: meetings on the real server, and an adversary who has everything but the
// authors' own secrets. Ends with 1 when an attack attributes anonymous texts better than chance.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runAnonymity } from './runAnonymity.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
  },
})
for (const name of ['runs', 'seed'] as const) {
  if (/^[1-9]\d*$/.test(values[name])) continue
  console.error(`--${name} must be a whole number from 1 on, not “${values[name]}”.`)
  process.exit(1)
}
console.log(`seed ${values.seed} (who does what when; the server's own shuffle is left to chance)`)
const { rounds, attributions, verdicts, leaks } = await runAnonymity(Number(values.runs), Number(values.seed))
console.log(
  `${rounds} meetings, ${verdicts.length} attacks, each of ${attributions} attributions; by chance ${rounds} are right`,
)
for (const { attack, hits, chance } of verdicts.slice(0, 10))
  console.log(`  ${String(hits).padStart(6)} right  p = ${chance.toExponential(1)}  ${attack}`)
for (const { attack, hits } of leaks)
  console.log(`LEAK: “${attack}” is right ${hits} times of ${attributions}`)
process.exit(leaks.length > 0 ? 1 : 0)
