import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './Floating.module.css'
import { useRest } from './useRest.ts'

interface TooltipProps {
  readonly content: string
  readonly children: ReactNode
}

const gap = 6
const margin = 8

/** Words beside a control, for whoever rests on it. What it says stands in the control's label as well. */
export function Tooltip({ content, children }: TooltipProps) {
  const around = useRef<HTMLSpanElement>(null)
  const place = useRest(around)
  return (
    <span ref={around} className={styles['rest']}>
      {children}
      {place && <Bubble place={place}>{content}</Bubble>}
    </span>
  )
}

function Bubble({ place, children }: { place: DOMRect; children: string }) {
  const bubble = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = bubble.current
    if (!element) return
    const { width, height } = element.getBoundingClientRect()
    const centred = place.left + place.width / 2 - width / 2
    const left = Math.max(margin, Math.min(centred, innerWidth - width - margin))
    const above = place.top - height - gap
    element.style.left = `${left}px`
    element.style.top = `${above < margin ? place.bottom + gap : above}px`
  }, [place])
  return createPortal(
    <div ref={bubble} className={styles['tooltip']} aria-hidden="true">
      {children}
    </div>,
    document.body,
  )
}
