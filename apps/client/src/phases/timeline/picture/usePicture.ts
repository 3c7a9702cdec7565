import type { TimelinePicture } from '@second-story/postmortem'
import { timelinePicture } from '@second-story/postmortem'
import { useDeferredValue, useMemo } from 'react'
import { useRecord, useVoices } from '../../../replica/usePostmortem.ts'
import { markerLabels } from '../labels.ts'

/** The picture at this width; it may come a moment later than the letters that somebody types. */
export function usePicture(width: number, letter: number): TimelinePicture {
  const { timeline, summary } = useRecord()
  const { perspectives } = useVoices()
  const shown = useDeferredValue(timeline)
  const { zone } = summary
  return useMemo(() => {
    const told = new Map<string, number>()
    for (const { event } of perspectives) if (event) told.set(event, (told.get(event) ?? 0) + 1)
    return timelinePicture(shown, { zone, width, letter, told, nameOf: (marker) => markerLabels[marker] })
  }, [shown, perspectives, zone, width, letter])
}
