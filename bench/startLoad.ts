import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pinned } from './cores.ts'
import type { LoadCalls } from './load/calls.ts'

const program = fileURLToPath(new URL('load/main.ts', import.meta.url))

export interface Load {
  call<Name extends keyof LoadCalls>(
    name: Name,
    ...args: Parameters<LoadCalls[Name]>
  ): Promise<Awaited<ReturnType<LoadCalls[Name]>>>
  stop(): void
}

/** A process that plays the people. */
export function startLoad(): Load {
  const [command, args] = pinned('load', [process.execPath, '--max-old-space-size=4096', program])
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let lastId = 0
  child.on('message', (answer: { id: number; value: never; error?: string }) => {
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.error === undefined) caller?.resolve(answer.value)
    else caller?.reject(new Error(answer.error))
  })
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the load ended with ${code}`))
  })
  return {
    call: (name, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve: resolve as (value: never) => void, reject })
        child.send({ id, name, args })
      }),
    stop: () => void child.kill('SIGKILL'),
  }
}
