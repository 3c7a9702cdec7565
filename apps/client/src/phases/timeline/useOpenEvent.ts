import { recordSnapshot, removeEvent } from '@second-story/postmortem'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isInThought } from '../../replica/typing.ts'
import { useAgenda, useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { hasMore } from './eventFields.ts'

export const elementOf = (event: string) => document.getElementById(`event-${event}`)

/** Which event is open here. Everybody opens their own; what the facilitator shows opens for all who are not writing. */
export function useOpenEvent() {
  const { spotlight } = useAgenda()
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const [openId, setOpenId] = useState<string | null>(spotlight)

  const show = useCallback((event: string) => {
    setOpenId(event)
    // Once it is painted open.
    requestAnimationFrame(() => requestAnimationFrame(() => bringIntoView(event)))
  }, [])

  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === spotlight) return
    shown.current = spotlight
    if (spotlight !== null && !isInThought()) show(spotlight)
  }, [spotlight, show])

  // An event that was begun here and stayed without a word leaves nothing behind.
  const left = useRef(openId)
  useEffect(() => {
    const before = left.current
    left.current = openId
    if (before === null || before === openId || !mayWrite) return
    const event = recordSnapshot(record).timeline.find(({ id }) => id === before)
    const isBlank = event && !event.text && !hasMore(event) && event.markers.length === 0
    if (isBlank && event.time.utc === null && event.time.said === '') removeEvent(record, before)
  }, [openId, record, mayWrite])

  const toggle = useCallback((event: string) => setOpenId((before) => (before === event ? null : event)), [])
  return { openId, toggle, show }
}

function bringIntoView(event: string): void {
  const element = elementOf(event)
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 120 && bottom <= innerHeight - 80) return
  element.scrollIntoView({ block: 'start', behavior: 'smooth' })
}
