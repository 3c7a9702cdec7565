import type { FactorKind } from '@second-story/postmortem'
import { addFactor, factorKinds, factorText, removeFactor, setFactorKind } from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { factorKindLabels } from './factorTexts.ts'
import styles from './InquiryScreen.module.css'

const options = [
  { value: '', label: 'kind …' },
  ...factorKinds.map((kind) => ({ value: kind, label: factorKindLabels[kind] })),
]

export function Factors() {
  const record = useDoc('record')
  const { factors } = useRecord()
  const mayWrite = useMayWrite('record')
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const add = () => {
    const id = newId()
    addFactor(record, { id, text: '' })
    setJustAdded(id)
  }
  return (
    <Section
      title="Contributing factors"
      hint="Conditions that helped it happen. There is never just one."
      actions={
        mayWrite && (
          <Button icon="plus" onClick={add}>
            Add a factor
          </Button>
        )
      }
    >
      <ul className={styles['list']}>
        {factors.map((factor) => (
          <li key={factor.id} className={styles['factor']}>
            <SharedText
              text={factorText(record, factor.id)}
              label="Contributing factor"
              hideLabel
              readOnly={!mayWrite}
              autoFocus={factor.id === justAdded}
              onEnter={add}
            />
            <SelectField
              label="Kind of factor"
              hideLabel
              value={factor.kind ?? ''}
              options={options}
              disabled={!mayWrite}
              onChange={(kind) => setFactorKind(record, factor.id, kind === '' ? null : (kind as FactorKind))}
            />
            {mayWrite && (
              <IconButton
                label="Remove this factor"
                icon="trash"
                onClick={() => removeFactor(record, factor.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
