import type { EventTime } from '@second-story/postmortem'
import {
  addEvent,
  addFactor,
  addLearning,
  limits,
  putDraft,
  removeDraft,
  removeEvent,
  removeFactor,
  removeLearning,
} from '@second-story/postmortem'
import type { Editor } from '@tiptap/core'
import { useMemo } from 'react'
import { newId } from '../replica/ids.ts'
import { useAgenda, useCommand, useDoc, useMayWrite, useRecord } from '../replica/usePostmortem.ts'
import { toast } from '../ui/toast.ts'
import type { Line } from './lineAt.ts'
import { lineAt } from './lineAt.ts'
import type { Made, MadeKind } from './madeOf.ts'
import { madeTexts, readMade, writeMade } from './madeOf.ts'
import { useLatest } from './useLatest.ts'

export type MakeOf = (editor: Editor, kind: MadeKind) => Promise<void>
type TakeBack = () => void

/** Makes something of the line with the caret. The line stays, and leads to what it became. */
export function useMakeOf(): MakeOf {
  const record = useDoc('record')
  const draft = useDoc('draft')
  const { summary, timeline } = useRecord()
  const { spotlight, roster } = useAgenda()
  const mayWriteRecord = useMayWrite('record')
  const command = useCommand()
  // A line says a clock, and the timeline on which day.
  const day = timeline.findLast(({ time }) => time.utc !== null)?.time.utc?.slice(0, 10) ?? null
  const { zone } = summary
  const latest = useLatest({ record, draft, zone, day, spotlight, roster, mayWriteRecord, command })

  return useMemo(() => {
    const inRecord = (): boolean => {
      if (latest.current.mayWriteRecord) return true
      toast(
        'The record is frozen since the review meeting closed. Park the line as an idea, or add a late thought.',
      )
      return false
    }
    const makers: Readonly<
      Record<MadeKind, (line: Line, text: string, id: string) => Promise<TakeBack | null>>
    > = {
      async event({ node }, text, id) {
        const { record, zone, day } = latest.current
        if (!inRecord()) return null
        const found = await timeIn(text, zone, day ?? String(node.attrs['at'] ?? '').slice(0, 10))
        addEvent(record, { id, time: found.time, text: found.text })
        return () => removeEvent(record, id)
      },
      async factor(_, text, id) {
        const { record } = latest.current
        if (!inRecord()) return null
        addFactor(record, { id, text })
        return () => removeFactor(record, id)
      },
      async learning(_, text, id) {
        const { record } = latest.current
        if (!inRecord()) return null
        addLearning(record, { id, kind: 'learned', text })
        return () => removeLearning(record, id)
      },
      async perspective({ node, mentions }, text, id) {
        const { draft, spotlight, roster, command } = latest.current
        const seen: unknown = node.attrs['event']
        const event = typeof seen === 'string' && seen !== '' ? seen : spotlight
        const teller = roster.find((seat) => seat.hasNoDevice && mentions.includes(seat.id))
        if (teller) {
          const isKept = await command('speakFor', { id, seat: teller.id, event, lanes: { saw: text } })
          return isKept ? () => void command('withdrawPerspective', { perspective: id }) : null
        }
        putDraft(draft, {
          kind: 'perspective',
          id,
          event,
          lanes: { saw: text },
          anonymous: false,
          keyHash: null,
        })
        return () => removeDraft(draft, id)
      },
      async idea(_, text, id) {
        const { command } = latest.current
        const isParked = await command('park', { id, text: text.slice(0, limits.shortText) })
        return isParked ? () => void command('unpark', { idea: id }) : null
      },
    }
    return async (editor, kind) => {
      const line = lineAt(editor.state)
      const text = line?.text.trim().slice(0, limits.longText) ?? ''
      if (!line || text === '') return toast('Write a line first, then make something of it.')
      const before = readMade(line.node.attrs['became'])
      if (before?.kind === kind)
        return toast(`This line is made into that already: ${madeTexts[kind].label}.`)
      const made = { kind, id: newId() }
      const takeBack = await makers[kind](line, text, made.id)
      if (!takeBack) return
      // Somebody may have typed above while the server was asked.
      mark(editor, line.node, writeMade(made))
      toast(madeTexts[kind].done, {
        action: {
          label: 'Take back',
          onSelect: () => {
            takeBack()
            unmark(editor, made)
          },
        },
      })
    }
  }, [latest])
}

function mark(editor: Editor, node: Line['node'], became: string | null): void {
  if (editor.isDestroyed) return
  editor.state.doc.descendants((each, at) => {
    if (each !== node) return true
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'became', became))
    return false
  })
}

function unmark(editor: Editor, made: Made): void {
  if (editor.isDestroyed) return
  editor.state.doc.descendants((node) => {
    if (node.attrs['became'] !== writeMade(made)) return true
    mark(editor, node, null)
    return false
  })
}

/** A line that names a time is an event of that time; the intake reads it as it reads a pasted log. */
async function timeIn(text: string, zone: string, date: string): Promise<{ time: EventTime; text: string }> {
  const unknown = { time: { utc: null, end: null, approximate: false, said: '' }, text }
  const intake = await import('@second-story/intake').catch(() => null)
  if (!intake) return unknown
  try {
    const { events } = intake.parseTimeline(text, { zone, ...(date ? { date } : {}) })
    const [event] = events
    if (events.length !== 1 || !event) return unknown
    const time = {
      utc: event.utc,
      end: event.endUtc ?? null,
      approximate: event.approx === true,
      said: event.at,
    }
    return { time, text: event.actor ? `${event.actor}: ${event.text}` : event.text }
  } catch (error) {
    if (error instanceof intake.IntakeError) return unknown
    throw error
  }
}
