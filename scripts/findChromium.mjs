import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './prepare.mjs'

/** The path of a Chromium for the browser tests: one that is here, else one that can be had; exits with one line if neither. */
export async function findChromium() {
  const found = chromiumHere()
  if (found) return found
  console.log('Browser tests need Chromium. Getting one …')
  const attempts = [
    () =>
      run(process.execPath, [join(root, 'tests/node_modules/playwright-core/cli.js'), 'install', 'chromium']),
    async () => {
      if (process.getuid?.() !== 0) throw new Error('not root')
      await run('apt-get', ['update', '-qq'])
      await run('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-dejavu-core',
      ])
    },
  ]
  for (const attempt of attempts.reverse()) {
    await attempt().catch(() => undefined)
    const now = chromiumHere()
    if (now) return now
  }
  console.error('No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.')
  process.exit(1)
}

function chromiumHere() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    console.error(`CHROMIUM_PATH is ${named}, but there is no such file.`)
    process.exit(1)
  }
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const which = spawnSync('which', [name], { encoding: 'utf8' })
    if (which.status === 0) return which.stdout.trim()
  }
  const cache = join(homedir(), '.cache/ms-playwright')
  const builds = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('chromium-')) : []
  return (
    builds.map((build) => join(cache, build, 'chrome-linux/chrome')).find((path) => existsSync(path)) ?? null
  )
}
