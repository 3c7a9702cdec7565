import { useMemo } from 'react'
import { CoachWord } from '../../replica/CoachWord.tsx'
import { useAgenda, useCommand, useIdeas, useNotes, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { textsOf } from './textsOf.ts'
import { useLeft } from './useLeft.ts'
import styles from './WhatIsLeft.module.css'

const shown = 50

/** What the coach would ask to look at again before others read it. It stands in nobody's way. */
export function WhatIsLeft() {
  const [record, notes, ideas] = [useRecord(), useNotes(), useIdeas()]
  const texts = useMemo(() => textsOf({ record, notes, ideas }), [record, notes, ideas])
  const left = useLeft(texts)
  if (left === null) return null
  return (
    <Section
      title="Words to look at again"
      hint="Only facilitators see this list, and nothing has to be done about it. What people told of themselves is left as they said it."
    >
      {left.length === 0 ? (
        <p className={styles['none']}>Nothing is left.</p>
      ) : (
        <ul className={styles['list']}>
          {left.slice(0, shown).map(({ place, findings, around }, index) => (
            <li key={index} className={styles['entry']}>
              <p className={styles['place']}>
                <strong>{place}</strong> {around}
              </p>
              {findings.map((finding) => (
                <CoachWord key={`${finding.label}${finding.start}`} finding={finding} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {left.length > shown && <p className={styles['none']}>and {left.length - shown} more</p>}
      <AllowedWords />
    </Section>
  )
}

/** Words that the group finds fine, to be taken back. */
function AllowedWords() {
  const { allowedWords } = useAgenda()
  const command = useCommand()
  if (allowedWords.length === 0) return null
  return (
    <div className={styles['allowed']}>
      <span>Fine for this group:</span>
      {allowedWords.map((words) => (
        <Button
          key={words}
          size="s"
          variant="quiet"
          icon="close"
          aria-label={`Listen for “${words}” again`}
          onClick={() => void command('allowWords', { words, allowed: false })}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}
