import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import styles from './OfferMenu.module.css'
import type { OfferStore } from './offers.ts'

/** The menu at the caret. The focus stays in the text; the choice is told by `aria-activedescendant`. */
export function OfferMenu({ editor, store }: { editor: Editor; store: OfferStore }) {
  const offers = useSyncExternalStore(store.subscribe, store.read)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const isOpen = offers !== null && offers.items.length > 0
  const chosen = isOpen ? `${id}-${offers.chosen}` : null

  useEffect(() => {
    if (editor.isDestroyed) return
    const { dom } = editor.view
    if (chosen === null) {
      for (const name of ['aria-controls', 'aria-activedescendant']) dom.removeAttribute(name)
      return
    }
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', chosen)
    document.getElementById(chosen)?.scrollIntoView({ block: 'nearest' })
  }, [editor, chosen, id])

  if (!isOpen) return null
  const { rect } = offers
  const isLow = (rect?.bottom ?? 0) > innerHeight * 0.6
  const place = isLow ? { bottom: innerHeight - (rect?.top ?? 0) + 6 } : { top: (rect?.bottom ?? 0) + 6 }
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={offers.title}
      className={styles['menu']}
      style={{ ...place, left: Math.max(8, Math.min(rect?.left ?? 0, innerWidth - 296)) }}
    >
      {offers.items.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the text, which keeps the focus
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === offers.chosen}
          className={styles['offer']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={offer.onSelect}
        >
          <span>{offer.label}</span>
          {offer.hint && <small>{offer.hint}</small>}
        </div>
      ))}
    </div>
  )
}
