import { decodeClientFrame, syncTypes } from '@second-story/protocol'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a page does that it must not: run something, or write something. */
export interface Watched {
  readonly page: Page
  /** Documents that an update with something in it was sent to. */
  readonly writes: string[]
  readonly alarms: string[]
  /** Nothing ran in it, up to now. */
  expectNothingRan(): Promise<void>
}

/** To be called before the page goes anywhere. */
export async function watch(page: Page): Promise<Watched> {
  const writes: string[] = []
  const alarms: string[] = []
  page.on('dialog', async (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('pageerror', (error) => alarms.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Refused to (execute|run)|violates the following.*script/i.test(message.text()))
      alarms.push(message.text())
  })
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      if (typeof payload !== 'string' && saysSomething(payload))
        writes.push(new URL(socket.url()).pathname.split('/').slice(3).join('/'))
    })
  })
  return {
    page,
    writes,
    alarms,
    async expectNothingRan() {
      const poisoned = await page.evaluate(() => document.documentElement.dataset['poisoned'] ?? null)
      expect({ poisoned, alarms }).toEqual({ poisoned: null, alarms: [] })
    },
  }
}

/** A client answers what the server asks of it with what it has beyond that: no struct, and the deletions that all know. */
function saysSomething(frame: Uint8Array): boolean {
  const decoded = decodeClientFrame(new Uint8Array(frame))
  if (decoded.kind !== 'write') return false
  return frame[1] === syncTypes.update || decoded.update[0] !== 0
}
