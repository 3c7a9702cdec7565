// npm run chaos -- --ways 1000 --seed 7
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runWays } from './damage/runWays.ts'

const { values } = parseArgs({
  options: {
    ways: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
  },
})
for (const name of ['ways', 'seed'] as const) {
  if (/^[1-9]\d*$/.test(values[name])) continue
  console.error(`--${name} must be a whole number from 1 on, not “${values[name]}”.`)
  process.exit(1)
}

const table = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `  ${name.padEnd(32)} ${count}`)
    .join('\n')

console.log(`seed ${values.seed}`)
const report = runWays({
  ways: Number(values.ways),
  seed: Number(values.seed),
  onWay: (way) => way % 100 === 0 && console.log(`${way} ways`),
})
console.log(`seed ${report.seed}: ${report.ways} ways in ${report.seconds.toFixed(0)} s, the slowest ${report.slowestMs.toFixed(0)} ms
${table(report.outcomes)}
damage
${table(report.damages)}
acknowledged updates lost          ${report.lost}
files built anew                   ${report.rebuilt}
documents that stay closed         ${report.closed}
violations                         ${report.violations.length}`)
for (const violation of report.violations) console.log(`  ${violation}`)
process.exit(report.violations.length > 0 ? 1 : 0)
