import type { TimelineEvent } from '@second-story/postmortem'
import { addEvent, recordSnapshot, removeEvent, setMarker } from '@second-story/postmortem'
import { useCallback } from 'react'
import { newId } from '../../replica/ids.ts'
import { useDoc } from '../../replica/usePostmortem.ts'
import { toast } from '../../ui/toast.ts'

export function useTimelineEdits(onAdded: (event: string) => void) {
  const record = useDoc('record')

  /** A new event behind `after`, or behind all; nobody invents a time for it. */
  const add = useCallback(
    (after: TimelineEvent | null) => {
      const id = newId()
      const time = { utc: null, end: null, approximate: false, said: '' }
      const later = recordSnapshot(record)
        .timeline.map(({ order }) => order)
        .filter((order) => after !== null && order > after.order)
      const order = after && { order: (after.order + Math.min(after.order + 1, ...later)) / 2 }
      addEvent(record, { id, time, text: '', ...order })
      onAdded(id)
    },
    [record, onAdded],
  )

  const remove = useCallback(
    (event: TimelineEvent) => {
      removeEvent(record, event.id)
      const bringBack = () =>
        record.transact(() => {
          const taken = new Set(recordSnapshot(record).timeline.flatMap(({ markers }) => markers))
          addEvent(record, event)
          for (const marker of event.markers) if (!taken.has(marker)) setMarker(record, marker, event.id)
        })
      toast('The event is gone for everybody.', { action: { label: 'Bring it back', onSelect: bringBack } })
    },
    [record],
  )
  return { add, remove }
}
