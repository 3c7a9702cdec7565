// `npm run hostile -- --frames 1000000 --seed 7`: hostile frames over real sockets against the real server.
// Ends with 1 when the server crashed, somebody else's text changed, or an honest person was refused.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { FuzzReport } from './fuzz/runFuzz.ts'
import { runFuzz } from './fuzz/runFuzz.ts'

const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
    attackers: { type: 'string', default: '8' },
  },
})

for (const name of ['frames', 'seed', 'attackers'] as const) {
  if (/^[1-9]\d*$/.test(values[name])) continue
  console.error(`--${name} must be a whole number from 1 on, not “${values[name]}”.`)
  process.exit(1)
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`
const table = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `  ${name.padEnd(32)} ${count}`)
    .join('\n')

function print(report: FuzzReport): void {
  const { tally, seed, crashes, violations, rounds } = report
  console.log(`seed ${seed}: ${tally.frames} hostile frames in ${report.seconds.toFixed(0)} s, ${rounds} meetings
${table(tally.outcomes)}
kinds
${table(tally.kinds)}
crashes                            ${crashes}
slowest answer                     ${tally.slowestMs.toFixed(0)} ms
longest pause of the server        ${report.longestPauseMs.toFixed(0)} ms
memory growth of the server        ${megabytes(report.memoryGrowth)}
letters typed by the victims       ${report.victimsLetters}
meetings whose record diverged     ${report.divergedRounds}
violations                         ${violations.length}`)
  for (const violation of violations) console.log(`  ${violation}`)
}

console.log(`seed ${values.seed}`)
const report = await runFuzz({
  frames: Number(values.frames),
  seed: Number(values.seed),
  attackers: Number(values.attackers),
  onRound: ({ tally, seconds }) => console.log(`${tally.frames} frames, ${seconds.toFixed(0)} s`),
})
print(report)
process.exit(report.crashes > 0 || report.violations.length > 0 ? 1 : 0)
