import { useEffect, useState } from 'react'
import { useNotes } from '../replica/usePostmortem.ts'
import styles from './LineFacts.module.css'
import { readMade, writeMade } from './madeOf.ts'

/** The line of the notes that the event, factor or learning with the focus was made of: the way back. */
export function CameFrom() {
  const made = useFocusedThing()
  const block = useNotes().find(({ stamp }) => made !== null && stamp?.became === made)
  if (!block) return null
  const words = block.runs.map(({ text }) => text).join('')
  const show = () => {
    const line = document.querySelector<HTMLElement>(`[data-became="${made}"]`)
    line?.scrollIntoView({ block: 'center' })
    const editor = line?.closest<HTMLElement>('[contenteditable="true"]')
    if (!line || !editor) return
    editor.focus({ preventScroll: true })
    getSelection()?.collapse(line, line.childNodes.length)
  }
  return (
    <section className={styles['facts']} aria-label="Where this came from">
      <span className={styles['when']}>It came from the notes:</span>
      <button type="button" className={styles['link']} onClick={show}>
        {words}
      </button>
    </section>
  )
}

/** `event:<id>` while the focus is in an event, and so on; kept while it is in the notes themselves. */
function useFocusedThing(): string | null {
  const [made, setMade] = useState<string | null>(null)
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.closest('main')) return
      const thing = target.closest('[id^="event-"], [id^="factor-"], [id^="learning-"]')
      const found = readMade(thing?.id.replace('-', ':'))
      setMade(found && writeMade(found))
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])
  return made
}
