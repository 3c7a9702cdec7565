// `npm test`: install, build, find a browser, run every test but the comparing of pictures (`npm run visual`: a person
// decides whether a difference is meant). Arguments go to Vitest: npm test -- --project unit
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './findChromium.mjs'
import { buildClient, install, node, root, run } from './prepare.mjs'

const results = join(mkdtempSync(join(tmpdir(), 'second-story-')), 'results.json')
try {
  await install()
  await buildClient()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const chromium = await findChromium()
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const wanted = process.argv.slice(2)
const projects = wanted.some((each) => each.startsWith('--project')) ? [] : ['--project=!visual']
const ended = await run(node(), [vitest, 'run', ...reporters, ...projects, ...wanted], {
  env: { ...process.env, CHROMIUM_PATH: chromium },
}).then(
  () => true,
  () => false,
)

const counted = readResults()
rmSync(join(results, '..'), { recursive: true })
if (!counted) {
  console.error('The test runner ended without a result.')
  process.exit(1)
}
console.log(`${counted.numPassedTests} passed, ${counted.numFailedTests} failed`)
process.exit(ended && counted.success && counted.numPassedTests > 0 ? 0 : 1)

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    return null
  }
}
