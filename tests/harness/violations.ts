import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds on a page. */
export async function violations(page: Page, isFloating = false): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (isFloating) =>
      // The preview of the report is a sandboxed frame that runs no script; the report has tests of its own.
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        iframes: false,
        resultTypes: ['violations'],
        // An open menu hangs beside its trigger and belongs to no part of the page.
        rules: { region: { enabled: !isFloating } },
      }),
    isFloating,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ¶ ')}`,
  )
}
