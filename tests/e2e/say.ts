import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A command from this page's seat. */
export async function say(page: Page, id: string, name: string, args: object): Promise<void> {
  const status = await page.evaluate(
    async ([id, name, args]) => {
      const response = await fetch(`/api/postmortems/${id}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ name, args }),
      })
      return response.status
    },
    [id, name, args] as const,
  )
  expect({ name, status }).toEqual({ name, status: 200 })
}
