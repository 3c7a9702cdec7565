import type { Factor } from '@second-story/postmortem'
import {
  addFactor,
  factorKinds,
  factorText,
  flattenInquiry,
  removeFactor,
  setFactorKind,
} from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './Factors.module.css'
import { factorKindLabels } from './factorTexts.ts'

const options = [
  { value: '', label: 'which kind?' },
  ...factorKinds.map((kind) => ({ value: kind, label: factorKindLabels[kind] })),
]

interface FactorRowProps {
  readonly factor: Factor
  readonly isFocused: boolean
  readonly onFocused: () => void
  readonly onNext: () => void
}

export function FactorRow({ factor, isFocused, onFocused, onNext }: FactorRowProps) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const { inquiry } = useRecord()
  const source = factor.node ? flattenInquiry(inquiry).find((node) => node.id === factor.node) : undefined

  const remove = () => {
    removeFactor(record, factor.id)
    if (factor.text.trim() === '') return
    toast('The factor is gone for everybody.', {
      action: { label: 'Bring it back', onSelect: () => addFactor(record, factor) },
    })
  }
  const showSource = () => {
    const question = document.getElementById(`question-${factor.node}`)
    question?.scrollIntoView({ block: 'center' })
    question?.querySelector('textarea')?.focus({ preventScroll: true })
  }
  return (
    <li id={`factor-${factor.id}`} className={styles['factor']} onFocus={() => isFocused && onFocused()}>
      <div className={styles['words']}>
        <SharedText
          text={factorText(record, factor.id)}
          label="Contributing factor"
          hideLabel
          coach="review"
          readOnly={!mayWrite}
          autoFocus={isFocused}
          placeholder="A condition that helped it happen"
          onEnter={() => factor.text.trim() !== '' && onNext()}
          onEmptyBackspace={remove}
        />
        {source && (
          <button type="button" className={styles['source']} onClick={showSource}>
            <Icon name="branch" size={13} />
            <span>{source.question || 'from a question above'}</span>
          </button>
        )}
      </div>
      {mayWrite ? (
        <SelectField
          label="Kind of factor"
          hideLabel
          value={factor.kind ?? ''}
          options={options}
          onChange={(value) =>
            setFactorKind(record, factor.id, factorKinds.find((kind) => kind === value) ?? null)
          }
        />
      ) : (
        <span>{factor.kind && <Chip>{factorKindLabels[factor.kind]}</Chip>}</span>
      )}
      {mayWrite && <IconButton label="Remove this factor" icon="trash" onClick={remove} />}
    </li>
  )
}
