import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const baselines = fileURLToPath(new URL('baselines', import.meta.url))
const results = fileURLToPath(new URL('../../test-results/visual', import.meta.url))

export const isUpdate = process.env['UPDATE_PICTURES'] === 'yes'

export function readBaseline(name: string): Buffer | null {
  const path = join(baselines, name)
  return existsSync(path) ? readFileSync(path) : null
}

export function writeBaseline(name: string, content: Buffer | string): void {
  mkdirSync(baselines, { recursive: true })
  writeFileSync(join(baselines, name), content)
}

/** For whoever looks into a failure. */
export function writeResult(name: string, content: Buffer): void {
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, name), content)
}
