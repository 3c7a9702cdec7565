import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faults, join, laptop, openBrowser, saved } from '../harness/browser.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** A picture that is no other's: its colours are those of chance. */
function picture(width = 40): Buffer {
  const png = new PNG({ width, height: 30 })
  randomBytes(png.data.length).copy(png.data)
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255
  return PNG.sync.write(png)
}

/** Puts the picture on the clipboard and presses Ctrl V, as a person does with a screenshot. */
async function pastePicture(page: Page, bytes: Buffer): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const blob = new Blob([bytes], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  }, bytes.toString('base64'))
  await page.keyboard.press('Control+v')
}

async function drop(
  page: Page,
  files: readonly { name: string; type: string; bytes: Buffer }[],
): Promise<void> {
  const transfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer()
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        transfer.items.add(new File([bytes], name, { type }))
      }
      return transfer
    },
    files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') })),
  )
  await page.locator('article[data-open="true"]').dispatchEvent('drop', { dataTransfer: transfer })
}

const trace = `java.lang.IllegalStateException: pool exhausted
\tat com.example.Pool.take(Pool.java:88)
\tat com.example.Login.run(Login.java:12)
${'\tat com.example.Frame.call(Frame.java:5)\n'.repeat(10)}`

it('[E40] evidence is pasted and dropped, said in words, seen by others; a log becomes one line', async () => {
  const { links } = await openMeeting(server, 'Login outage')
  const sam = await join(browser, links.facilitator, 'Sam')
  await sam
    .getByRole('button', { name: /Timeline/ })
    .first()
    .click()
  await sam
    .getByRole('button', { name: /Add an event|Write the first/ })
    .first()
    .click()
  const happened = sam.getByRole('textbox', { name: 'What happened' })
  await expect.poll(() => happened.evaluate((field) => field === document.activeElement)).toBe(true)
  await sam.keyboard.type('The graph rises')

  await pastePicture(sam, picture())
  await sam.getByRole('figure').waitFor()
  const words = sam.getByRole('textbox', { name: 'What does it show?' })
  await expect.poll(() => words.evaluate((field) => field === document.activeElement)).toBe(true)
  await sam.keyboard.type('CPU of all pods at 95 %')

  await drop(sam, [
    { name: 'graph.png', type: 'image/png', bytes: picture(60) },
    { name: 'notes.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
  ])
  await expect.poll(() => sam.getByRole('figure').count()).toBe(2)
  await sam.getByRole('alert').filter({ hasText: '“notes.pdf” is no picture' }).waitFor()

  // Too large to be taken as it is, so that it is painted anew.
  await sam.getByLabel('Pictures as evidence').setInputFiles({
    name: 'wide.png',
    mimeType: 'image/png',
    buffer: picture(24_000),
  })
  await expect.poll(() => sam.getByRole('figure').count()).toBe(3)
  await saved(sam)

  const ana = await join(browser, links.participant, 'Ana', laptop)
  await ana
    .getByRole('button', { name: /Timeline/ })
    .first()
    .click()
  await ana.locator('[data-line]').first().click()
  const shown = ana.getByRole('img', { name: 'CPU of all pods at 95 %' })
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40)
  expect(await ana.getByRole('figure').count()).toBe(3)

  await ana.getByRole('button', { name: 'What was done' }).click()
  const done = ana.getByRole('textbox', { name: 'What was done' })
  await expect.poll(() => done.evaluate((field) => field === document.activeElement)).toBe(true)
  await done.fill(trace)
  await ana.getByText('That is a whole stack trace.').waitFor()
  await ana.getByRole('button', { name: 'Keep the line that says most' }).click()
  await expect.poll(() => done.inputValue()).toBe('java.lang.IllegalStateException: pool exhausted')
  await saved(ana)

  await ana.getByRole('button', { name: 'Remove this picture' }).last().click()
  await expect.poll(() => sam.getByRole('figure').count()).toBe(2)
  expect(faults).toEqual([])
  await Promise.all([sam, ana].map((page) => page.context().close()))
})
