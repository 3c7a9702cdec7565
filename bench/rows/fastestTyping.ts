import type { StepResult } from '../load/typing.ts'
import { cpuMs } from '../processFigures.ts'
import type { Server } from '../servers/server.ts'
import type { Load } from '../startLoad.ts'
import type { Layout } from './layout.ts'
import { openLayout, shrunk } from './layout.ts'
import type { Figures, Settings } from './row.ts'
import { measuring, startOptions } from './row.ts'

const slowest = 4
/** Second Story takes 200 frames a second and socket for long and 2,000 at once: no session goes beyond that. */
const fastest = 440
const finerBy = 1.2

interface Step extends StepResult {
  readonly rate: number
  readonly serverBusy: number
}

const isHeld = ({ p99, sentShare, arrivedShare, closed }: StepResult) =>
  p99 < 100 && sentShare > 0.9 && arrivedShare > 0.9 && closed === 0

/**
 * Typing ever faster. First by doubling, until it is too much; then, on a fresh server, from just below that downwards
 * until a step holds: the best one that does is the result, and everything typed must have converged.
 */
export async function fastestTyping(server: Server, full: Layout, settings: Settings): Promise<Figures> {
  const layout = settings.isShort ? shrunk(full) : full
  const times = settings.isShort ? { warmMs: 300, windowMs: 700 } : { warmMs: 1_000, windowMs: 3_000 }
  const session = <T>(act: (load: Load, step: (rate: number) => Promise<Step>) => Promise<T>) =>
    measuring(server, startOptions(server, settings), async (running, load) => {
      await openLayout(running, load, layout)
      const once = async (rate: number): Promise<Step> => {
        const cpu = cpuMs(running.pid)
        const result = await load.call('typingStep', { rate, ...times })
        const serverBusy = (cpuMs(running.pid) - cpu) / (times.warmMs + times.windowMs)
        if (settings.showsSteps)
          console.log(`  ${rate.toFixed(1)}/s: ${JSON.stringify({ ...result, serverBusy }, rounded)}`)
        return { ...result, rate, serverBusy }
      }
      return act(load, async (rate) => {
        let result = await once(rate)
        // Somebody else had the machine: that says nothing about the server.
        for (let again = 0; again < 3 && !isHeld(result) && result.stalledMs > 50; again++) {
          if (!(await drained(load))) break
          result = await once(rate)
        }
        return result
      })
    })

  const rough = await session(async (load, step) => {
    let held = 0
    for (let rate = slowest; ; rate = Math.min(rate * 2, fastest)) {
      // Once more before it is believed: a moment's hiccup of the machine must not end the search far too low.
      if (!isHeld(await step(rate)) && !((await drained(load)) && isHeld(await step(rate)))) return held
      held = rate
      if (rate === fastest || (settings.isShort && rate >= 16)) return held
    }
  })
  const start = rough === 0 ? slowest / finerBy : Math.min(rough * finerBy ** 3, fastest)
  let rate = start
  for (let attempt = 0; attempt < 3; attempt++) {
    const held = await session(async (load, step) => {
      for (; rate > 0.5; rate /= finerBy) {
        const result = await step(rate)
        if (isHeld(result)) {
          await load.call('typingConverged')
          return result
        }
        // Sockets that were closed under too much stay closed: begin anew below.
        if (!(await drained(load))) break
      }
      rate /= finerBy
      return null
    })
    if (held) return figuresOf(held)
  }
  throw new Error(`no step held down to ${rate.toFixed(1)} keystrokes a second`)
}

const drained = (load: Load) => load.call('typingDrain', 15_000)

const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value

const figuresOf = (held: Step): Figures => ({
  deliveries: held.deliveriesPerSecond,
  rate: held.rate,
  p50: held.p50,
  p99: held.p99,
  serverBusy: held.serverBusy,
  loadBusy: held.loadBusy,
  gaps: held.gaps,
})

export const typingMetrics = {
  deliveries: 'deliveries/s',
  rate: 'keystrokes/s a typist',
  p50: 'p50 ms',
  p99: 'p99 ms',
  serverBusy: 'server’s core busy',
  loadBusy: 'load’s own core busy',
  gaps: 'out of order',
} as const
