import type { CreatedPostmortem, TakenSeat } from '@second-story/protocol'
import { bearerPrefix, routes, subprotocol } from '@second-story/protocol'
import program from '../../apps/server/start.json' with { type: 'json' }
import type { Server } from './server.ts'
import { startServerProcess } from './serverProcess.ts'
import { startOnData } from './startOnData.ts'

/** Second Story as people run it: every seat authorised, every keystroke on disk before it is acknowledged. */
export const secondStory: Server = {
  name: 'second-story',
  holdsDocuments: true,
  isDurable: true,
  start: (options = {}) =>
    startOnData(
      (port, dataDir) =>
        startServerProcess(
          [...(options.nodeArguments ?? []), ...program.arguments],
          { PORT: String(port), DATA_DIR: dataDir },
          'Second Story is at',
        ),
      async (port, people, as) => {
        const { id, links } = await post<CreatedPostmortem>(port, routes.postmortems, {
          title: 'A measured evening',
          kind: 'incident',
        })
        const invite = links.participant.split('#invite=')[1] ?? ''
        const tokens: string[] = []
        for (let each = 0; each < (as === 'many' ? people : 1); each++) {
          const seat = await post<TakenSeat>(port, routes.seats(id), { invite, name: `Person ${each}` })
          tokens.push(seat.token)
        }
        return Array.from({ length: people }, (_, each) => ({
          port,
          path: `${routes.sync(id)}/record`,
          protocols: [subprotocol, `${bearerPrefix}${tokens[each % tokens.length]}`],
          documentName: null,
          answersSync: true,
        }))
      },
    ),
}

/** Waits where the server asks to: it takes so many requests a minute. */
async function post<Answer>(port: number, path: string, body: unknown): Promise<Answer> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return (await response.json()) as Answer
    if (response.status !== 429)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
