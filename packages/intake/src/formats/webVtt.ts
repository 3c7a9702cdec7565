import type { Draft, Found } from '../item.ts'
import type { TimelineFormat } from '../parsedTimeline.ts'
import { momentOfRelative } from '../time/moment.ts'

const cue = /^\s*(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}/
const voice = /^<v(?:\.[\w.]{1,40})?\s+([^<>]{1,80})>/

/**
 * Reads subtitles of a recorded call (WebVTT, SRT). Their times count from the start of the recording, so they are
 * relative: without that start there are no instants.
 */
export function readWebVtt(lines: readonly string[]): (Found & { format: TimelineFormat }) | null {
  const first = lines.findIndex((line) => cue.test(line))
  const isVtt = /^WEBVTT/.test(lines[0] ?? '')
  if (first < 0 || (!isVtt && first > 2)) return null
  const items: Draft[] = []
  const notUnderstood: { line: number; text: string }[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const found = cue.exec(line)
    if (!found) {
      const isFrame =
        line.trim() === '' || /^WEBVTT|^(?:NOTE|STYLE|REGION)\b/.test(line) || /-->/.test(lines[at + 1] ?? '')
      if (!isFrame) notUnderstood.push({ line: at + 1, text: line.trim() })
      at += 1
      continue
    }
    const body: string[] = []
    let next = at + 1
    while (next < lines.length && (lines[next] ?? '').trim() !== '') body.push((lines[next++] ?? '').trim())
    const actor = voice.exec(body[0] ?? '')?.[1]
    const text = body.join('\n').replace(/<\/?[a-z][^<>]{0,80}>/gi, '')
    const [, hours = '0', minutes = '0', seconds = '0', ms = '000'] = found
    const label = `T+${hours.padStart(2, '0')}:${minutes}:${seconds}`
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1000
    if (text.trim() !== '')
      items.push({
        kind: 'event',
        moment: momentOfRelative(label, total),
        text,
        line: at + 1,
        ...(actor ? { actor } : {}),
      })
    at = next
  }
  return items.length === 0 ? null : { items, notUnderstood, format: 'web-vtt' }
}
