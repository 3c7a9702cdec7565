import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Profile {
  readonly nodes: readonly {
    id: number
    callFrame: { functionName: string; url: string; lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** The functions of every profile in a folder that took most time themselves, one list for each thread. */
export function topOfProfiles(folder: string, most = 15): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .sort()
    .map((name) => `${name}\n${topSelfTimes(JSON.parse(readFileSync(join(folder, name), 'utf8')), most)}`)
    .join('\n')
}

function topSelfTimes({ nodes, samples, timeDeltas }: Profile, most: number): string {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'} ${url.split('/').slice(-3).join('/')}:${lineNumber + 1}`,
    ]),
  )
  const times = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? '?'
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0))
  }
  const busy = [...times].filter(([name]) => !name.startsWith('(idle)'))
  const all = busy.reduce((sum, [, time]) => sum + time, 0)
  return busy
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => `${((100 * time) / all).toFixed(1).padStart(6)} %  ${name}`)
    .join('\n')
}
