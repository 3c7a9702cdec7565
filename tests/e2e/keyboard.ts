import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from '../harness/eventually.ts'

/** What somebody does who has keys and nothing else. */
export interface Keyboard {
  /** Presses Tab until what is called so has the focus; fails with everything that was passed on the way. */
  tabTo(name: RegExp): Promise<void>
  /** Tabs to it and presses Enter. */
  choose(name: RegExp): Promise<void>
  /** Tabs to it and types. */
  writeInto(name: RegExp, text: string): Promise<void>
  press(...keys: readonly string[]): Promise<void>
  /** Types where the caret is; waits until there is one. */
  type(text: string): Promise<void>
}

const stopsAtMost = 150

export function openKeyboard(page: Page): Keyboard {
  const { keyboard } = page
  const self: Keyboard = {
    async tabTo(name) {
      const passed: string[] = []
      while (passed.length < stopsAtMost) {
        const here = await focused(page)
        if (name.test(here)) {
          await eventually(async () =>
            expect({ here, hidden: await hiddenBy(page) }).toEqual({ here, hidden: '' }),
          )
          return
        }
        passed.push(here)
        await keyboard.press('Tab')
      }
      throw new Error(`Tab does not lead to ${name}; it passed ${[...new Set(passed)].join(' | ')}`)
    },
    async choose(name) {
      await self.tabTo(name)
      await keyboard.press('Enter')
    },
    async writeInto(name, text) {
      await self.tabTo(name)
      await self.type(text)
    },
    async press(...keys) {
      for (const key of keys) await keyboard.press(key)
    },
    async type(text) {
      await eventually(async () => expect(await hasCaret(page)).toBe(true))
      await keyboard.type(text)
    },
  }
  return self
}

/** What a screen reader says of what has the focus, with the group that it is in: `radio "1" in "Impact"`. */
const focused = async (page: Page): Promise<string> => {
  const element = page.locator(':focus')
  const patience = { timeout: 1_000 }
  try {
    if ((await element.count()) === 0) return 'nothing'
    const said = (await element.ariaSnapshot(patience)).split('\n')[0] ?? ''
    const group = await element.evaluate(
      (node) => node.closest('fieldset')?.querySelector('legend')?.textContent,
      undefined,
      patience,
    )
    return `${said.replace(/^- '?/, '')}${group ? ` in "${group}"` : ''}`
  } catch {
    // What had the focus went away meanwhile.
    return 'nothing'
  }
}

const hasCaret = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA)$/.test(at.tagName))
  })

/** Why the focus cannot be seen; nothing if it can. */
const hiddenBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    // A switch's own radio button is painted by the label around it.
    const shown = at?.closest('label') ?? at
    if (!shown) return 'nothing has the focus'
    const { left, top, width, height } = shown.getBoundingClientRect()
    const x = left + Math.min(width / 2, 12)
    const y = top + Math.min(height / 2, 12)
    const above = document.elementFromPoint(x, y)
    if (!above) return `it lies outside the screen, at ${Math.round(x)}, ${Math.round(y)}`
    return shown.contains(above) || above.contains(shown)
      ? ''
      : `${above.outerHTML.slice(0, 120)} lies over it`
  })
