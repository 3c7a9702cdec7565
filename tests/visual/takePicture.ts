import type { Page } from 'playwright-core'

const triesAtMost = 20

/** A picture of a page that has come to rest: two in a row are the same, byte for byte. */
export async function takePicture(page: Page, fullPage = false): Promise<Buffer> {
  let before: Buffer | null = null
  for (let tries = 0; tries < triesAtMost; tries++) {
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage })
    if (before?.equals(picture)) return picture
    before = picture
  }
  throw new Error('The page does not come to rest.')
}
