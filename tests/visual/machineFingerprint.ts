import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { takePicture } from './takePicture.ts'

/** As in theme.css. */
const text = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif'
const mono = 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace'
const sizes = [12, 15, 18, 30, 44]

/** What letters look like on this machine; two machines that agree on it paint the same screens. */
export async function machineFingerprint(browser: Browser): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 640, height: 400 } })
  const page = await context.newPage()
  await page.setContent(
    sizes
      .flatMap((size) =>
        [text, mono].map(
          (family) =>
            `<p style='margin:0;font:${size}px ${family}'>Who ate the “jam”? Żółć 0123 – 45:00 <b>Qy</b></p>`,
        ),
      )
      .join(''),
  )
  const picture = PNG.sync.read(await takePicture(page))
  await context.close()
  return createHash('sha256').update(picture.data).digest('hex')
}
