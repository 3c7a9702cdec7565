import type { WayOfAsking } from '@second-story/postmortem'
import { addNode } from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Section } from '../../ui/Section.tsx'
import { Factors } from './Factors.tsx'
import { InquiryBranch } from './InquiryBranch.tsx'
import styles from './InquiryScreen.module.css'
import { Probes } from './Probes.tsx'

export function InquiryScreen() {
  const record = useDoc('record')
  const { inquiry, timeline } = useRecord()
  const mayWrite = useMayWrite('record')
  const [justAdded, setJustAdded] = useState<string | null>(null)

  const ask = (way: WayOfAsking, parent: string | null, question = '', cites: readonly string[] = []) => {
    const id = newId()
    addNode(record, { id, parent, way, question, cites })
    setJustAdded(id)
  }
  return (
    <div className={styles['screen']}>
      <Section
        title="Questions and answers"
        hint="A why looks for the causes behind; a how asks what people saw and weighed. Every answer may have several branches."
        actions={
          mayWrite && (
            <>
              <Button icon="plus" onClick={() => ask('why', null)}>
                Ask why
              </Button>
              <Button icon="plus" onClick={() => ask('how', null)}>
                Ask how
              </Button>
              {timeline.length > 0 && (
                <Menu
                  label="Ask about an event"
                  trigger={<Button icon="clock">About an event</Button>}
                  items={timeline.slice(0, 60).map((event) => ({
                    label: event.text.slice(0, 70) || 'an event without words',
                    onSelect: () => ask('how', null, '', [event.id]),
                  }))}
                />
              )}
            </>
          )
        }
      >
        {inquiry.length === 0 ? (
          <EmptyState title="Begin with what puzzles you most">
            For example: <em>Why was there high CPU usage on auth-service-prod-01?</em> Then ask the next
            question of the answer. Five levels are a habit, not a rule: stop when the answer is about the
            system, not about a person.
          </EmptyState>
        ) : (
          <ul className={styles['tree']}>
            {inquiry.map((node) => (
              <InquiryBranch key={node.id} node={node} depth={1} justAdded={justAdded} onAsk={ask} />
            ))}
          </ul>
        )}
      </Section>
      <Factors />
      <Probes />
    </div>
  )
}
