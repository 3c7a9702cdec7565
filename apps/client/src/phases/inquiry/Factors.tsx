import { addFactor } from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { FactorRow } from './FactorRow.tsx'
import styles from './Factors.module.css'

export function Factors() {
  const record = useDoc('record')
  const { factors } = useRecord()
  const mayWrite = useMayWrite('record')
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const [begun, setBegun] = useState<string | null>(null)
  const add = () => {
    const blank = factors.find((factor) => factor.id === begun && factor.text.trim() === '')
    const id = blank?.id ?? newId()
    if (!blank) addFactor(record, { id, text: '' })
    setBegun(id)
    setJustAdded(id)
  }
  return (
    <Section title="Contributing factors" hint="Conditions that helped it happen. There is never just one.">
      {factors.length === 0 && (
        <p className={styles['empty']}>
          None yet. Turn an answer above into one, or write one down, such as{' '}
          <em>The release process had no performance testing phase.</em>
        </p>
      )}
      <ul className={styles['list']}>
        {factors.map((factor) => (
          <FactorRow
            key={factor.id}
            factor={factor}
            isFocused={factor.id === justAdded}
            onFocused={() => setJustAdded(null)}
            onNext={add}
          />
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button icon="plus" onClick={add}>
            Add a factor
          </Button>
        </div>
      )}
    </Section>
  )
}
