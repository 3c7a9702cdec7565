import { probes, probeText } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { probeQuestions } from './factorTexts.ts'

export function Probes() {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  return (
    <Section title="Four questions to the system" hint="A sentence each is enough.">
      {probes.map((probe) => (
        <SharedText
          key={probe}
          text={probeText(record, probe)}
          label={probeQuestions[probe]}
          multiline
          readOnly={!mayWrite}
        />
      ))}
    </Section>
  )
}
