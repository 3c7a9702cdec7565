import { probes, probeText } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { probeTexts } from './factorTexts.ts'
import styles from './Probes.module.css'

/** What every review asks of the system, whatever the tree has found. */
export function Probes() {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const answers = useRecord().probes
  return (
    <Section
      title="Four questions to the system"
      hint="A sentence each is enough. Where there is nothing to say, say that."
    >
      <ul className={styles['list']}>
        {probes.map((probe) => (
          <li key={probe}>
            {mayWrite || answers[probe] ? (
              <SharedText
                text={probeText(record, probe)}
                label={probeTexts[probe].question}
                multiline
                rows={2}
                coach="review"
                readOnly={!mayWrite}
                placeholder={probeTexts[probe].example}
              />
            ) : (
              <p className={styles['empty']}>{probeTexts[probe].question} Not answered yet.</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
