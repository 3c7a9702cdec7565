import type { CreatedPostmortem, TakenSeat } from '@second-story/protocol'
import { bearerPrefix, routes, subprotocol } from '@second-story/protocol'
import { openBrowser } from '../../tests/harness/browser.ts'
import type { Door } from '../load/clientSocket.ts'
import { firstScreenKb, openScribe, typeAndMeasure } from '../notesBrowser.ts'
import type { Row } from './row.ts'
import { measuring, startOptions } from './row.ts'

const colleagues = 4
const perSecond = 5
const sentence = 'then somebody looked at the second graph and it was simply flat for ten minutes '

export const p10Notes: Row = {
  id: 'P10',
  title: 'notes of 10,000 words, five carets, all typing; and what a participant’s phone loads',
  metrics: {
    p50: 'key pressed → painted p50 ms',
    p99: 'key pressed → painted p99 ms',
    busyP50: 'of that busy with the key p50 ms',
    busyP99: 'of that busy with the key p99 ms',
    longTasks: 'tasks over 50 ms while typing',
    keystrokes: 'keystrokes measured',
    lost: 'letters lost',
    firstScreenKb: 'JavaScript of a participant’s first screen kB (gzip)',
  },
  notApplicable: ({ name }) => (name === 'second-story' ? null : 'n/a, has no notes'),
  measure: (server, settings) =>
    measuring(server, startOptions(server, settings), async (running, load) => {
      const [anyDoor] = await running.openRoom(1, 'one-person')
      if (!anyDoor) throw new Error('the server has no door')
      const meeting = await openMeeting(anyDoor, colleagues)
      const words = settings.isShort ? 1_000 : 10_000
      const text = sentence.repeat(settings.isShort ? 1 : 5).trim()
      await load.call('notesOpen', [...meeting.doors], words)
      const browser = await openBrowser()
      try {
        const page = await openScribe(browser, meeting.links.scribe, colleagues)
        const typing = load.call('notesType', perSecond, text.length * 160)
        const { painted, busy, longTasks } = await typeAndMeasure(page, text, 110)
        await typing
        const isThere = (await load.call('notesWords')).includes(text)
        return {
          p50: quantile(painted, 0.5),
          p99: quantile(painted, 0.99),
          busyP50: quantile(busy, 0.5),
          busyP99: quantile(busy, 0.99),
          longTasks,
          keystrokes: painted.length,
          lost: isThere ? 0 : text.length,
          firstScreenKb: await firstScreenKb(browser, meeting.links.participant),
        }
      } finally {
        await browser.close()
      }
    }),
  judge: (medians) => {
    const mine = medians['second-story']
    const atMost = (what: string, value: number | undefined, bar: number, unit: string) => ({
      what,
      value: value ?? null,
      bar: `≤ ${bar} ${unit}`,
      isMet: value !== undefined && value <= bar,
    })
    return [
      atMost('key pressed → painted p99', mine?.['p99'], 50, 'ms'),
      atMost('letters lost', mine?.['lost'], 0, ''),
      atMost('JavaScript of the first screen', mine?.['firstScreenKb'], 150, 'kB'),
    ]
  },
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A meeting of its own, and a door to its notes for each of those who may write them. */
async function openMeeting({ port }: Door, people: number) {
  const post = async <Answer>(path: string, body: unknown): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as Answer
  }
  const { id, links } = await post<CreatedPostmortem>(routes.postmortems, {
    title: 'Long notes',
    kind: 'incident',
  })
  const doors: Door[] = []
  for (let each = 0; each < people; each++) {
    const invite = links.facilitator.split('#invite=')[1] ?? ''
    const { token } = await post<TakenSeat>(routes.seats(id), { invite, name: `Scribe ${each}` })
    doors.push({
      port,
      path: `${routes.sync(id)}/notes`,
      protocols: [subprotocol, `${bearerPrefix}${token}`],
      documentName: null,
      answersSync: true,
    })
  }
  return { links, doors }
}
