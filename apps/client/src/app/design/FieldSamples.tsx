import { useState } from 'react'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Section } from '../../ui/Section.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './DesignPage.module.css'
import { Sample } from './Sample.tsx'

const priorities = [
  { value: 'high', label: 'High' },
  { value: 'low', label: 'Low' },
]

/** What is written in, ticked, and chosen. */
export function FieldSamples() {
  const [text, setText] = useState('Sam Weber')
  const [isTicked, setTicked] = useState(true)
  const [way, setWay] = useState<'why' | 'how' | null>('how')
  return (
    <Section title="Fields">
      <div className={styles['grid']}>
        <TextField label="Empty" value="" placeholder="on-call engineer" onChange={setText} />
        <TextField label="Filled" value={text} onChange={setText} />
        <TextField label="With a hint" value={text} hint="Others see this name." onChange={setText} />
        <TextField
          label="Not right yet"
          value="14:70"
          error="An hour has sixty minutes."
          onChange={setText}
        />
        <TextField label="Not now" value={text} disabled onChange={setText} />
        <TextField label="Several lines" multiline value={text} onChange={setText} />
        <SelectField label="One of several" value="high" options={priorities} onChange={setText} />
        <SelectField
          label="One of several, not now"
          value="low"
          options={priorities}
          disabled
          onChange={setText}
        />
      </div>
      <Sample name="tick box">
        <Checkbox label="Ticked" checked={isTicked} onChange={setTicked} />
        <Checkbox label="Not ticked" checked={!isTicked} onChange={(is) => setTicked(!is)} />
        <Checkbox label="Not now" checked={false} disabled onChange={setTicked} />
      </Sample>
      <Sample name="one of few">
        <Segmented
          label="Way of asking"
          value={way}
          options={[
            { value: 'why', label: 'Why' },
            { value: 'how', label: 'How' },
          ]}
          onChange={setWay}
        />
        <Segmented
          label="Nothing chosen yet"
          value={null}
          options={[
            { value: 'why', label: 'Why' },
            { value: 'how', label: 'How' },
          ]}
          onChange={setWay}
        />
      </Sample>
    </Section>
  )
}
