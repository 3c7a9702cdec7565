import type { CoachPhase, Finding } from '@second-story/language'
import type { CoachAnswer, CoachQuestion } from './coachWorker.ts'

type Findings = CoachAnswer['findings']
interface Asked {
  readonly resolve: (findings: Findings) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<number, Asked>()
let worker: Worker | null = null
let lastId = 0

/** What the coach says of each text. The words stay on this device. Fails where the coach cannot be loaded, as without a connection. */
export function askCoach(
  phase: CoachPhase,
  texts: readonly string[],
): Promise<readonly (readonly Finding[])[]> {
  return new Promise((resolve, reject) => {
    const question: CoachQuestion = { id: ++lastId, phase, texts }
    waiting.set(question.id, { resolve, reject })
    worker ??= begin()
    worker.postMessage(question)
  })
}

function begin(): Worker {
  const begun = new Worker(new URL('./coachWorker.ts', import.meta.url), { type: 'module' })
  begun.addEventListener('message', ({ data: { id, findings } }: MessageEvent<CoachAnswer>) => {
    waiting.get(id)?.resolve(findings)
    waiting.delete(id)
  })
  begun.addEventListener('error', () => {
    begun.terminate()
    // Whoever writes the next time begins another.
    worker = null
    for (const { reject } of waiting.values()) reject(new Error('the coach could not be loaded'))
    waiting.clear()
  })
  return begun
}
