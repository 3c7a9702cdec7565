import type { Browser, BrowserContextOptions } from 'playwright-core'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { openPage } from '../harness/browser.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { openRawSocket } from '../hostile/rawSocket.ts'
import type { Watched } from './watch.ts'
import { watch } from './watch.ts'
import { shortXss } from './xssTexts.ts'

export interface Stage {
  readonly meeting: TestMeeting
  readonly sam: TestSeat
  readonly kim: TestSeat
  /** Writes into a document with this seat's own right, past every screen. */
  write(document: string, seat: TestSeat, change: (doc: Y.Doc) => void): Promise<void>
}

/** A meeting whose title and people are hostile already. */
export async function setStage(server: TestServer): Promise<Stage> {
  const meeting = await openMeeting(server, `Title ${shortXss}`)
  const sam = await meeting.join('facilitator', `${shortXss}`)
  const kim = await meeting.join('scribe', `"><script>alert(1)</script>`)
  return {
    meeting,
    sam,
    kim,
    async write(document, seat, change) {
      const socket = await openRawSocket(server, meeting.id, document, seat.token)
      const doc = new Y.Doc()
      Y.applyUpdate(doc, await socket.readState())
      const before = Y.encodeStateVector(doc)
      change(doc)
      expect(await socket.write(Y.encodeStateAsUpdate(doc, before))).toEqual({ kind: 'saved' })
      socket.close()
    },
  }
}

/** Opens an invitation in a browser of its own, watched from the first byte on. */
export async function enter(
  browser: Browser,
  link: string,
  name: string,
  options: BrowserContextOptions,
): Promise<Watched> {
  const page = await openPage(browser, options)
  const watched = await watch(page)
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.locator('main h1').waitFor()
  return watched
}
