import type { CoachPhase, Finding } from '@second-story/language'

export type Listen = (text: string) => readonly Finding[]

const made = new Map<CoachPhase, Listen>()
let language: Promise<typeof import('@second-story/language')> | null = null

/** The coach if it is here and warm already. */
export const coachIfLoaded = (phase: CoachPhase): Listen | null => made.get(phase) ?? null

/** Loads the coach and makes it ready in small steps, so that no letter waits for it. Fails without a connection. */
export async function loadCoach(phase: CoachPhase): Promise<Listen> {
  language ??= import('@second-story/language').then(async (loaded) => {
    let msLeft = await idle()
    for (const _ of loaded.warmUp()) if (msLeft() < 5) msLeft = await idle()
    return loaded
  })
  // To be tried again when somebody writes the next time.
  language.catch(() => {
    language = null
  })
  const { createCoach } = await language
  const listen = made.get(phase) ?? createCoach({ phase })
  made.set(phase, listen)
  return listen
}

/** Waits until nothing else is to do; the answer says for how long that lasts. Safari cannot tell, and takes one step at a time. */
const idle = () =>
  new Promise<() => number>((resolve) => {
    if (!('requestIdleCallback' in globalThis)) setTimeout(() => resolve(() => 0), 10)
    else requestIdleCallback((deadline) => resolve(() => deadline.timeRemaining()), { timeout: 200 })
  })
