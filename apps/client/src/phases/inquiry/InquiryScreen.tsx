import { useRef } from 'react'
import { useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { AskBar } from './AskBar.tsx'
import { Factors } from './Factors.tsx'
import { InquiryBranch } from './InquiryBranch.tsx'
import styles from './InquiryScreen.module.css'
import { Probes } from './Probes.tsx'
import { TreeContext } from './TreeContext.ts'
import { useInquiryTree } from './useInquiryTree.ts'
import { useSteadyFocus } from './useSteadyFocus.ts'

export function InquiryScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  const { inquiry } = useRecord()
  const mayWrite = useMayWrite('record')
  const tree = useInquiryTree()
  return (
    <TreeContext value={tree}>
      <div ref={content} className={styles['screen']}>
        <Section
          title="Questions and answers"
          hint="A why looks for the conditions behind an answer; a how for what people saw and weighed. An answer may have several branches."
        >
          {inquiry.length === 0 ? (
            <EmptyState title="Begin with what puzzles you most" action={mayWrite && <AskBar />}>
              <p>
                For example: <em>Why was there high CPU usage on auth-service-prod-01?</em> Answer it, then
                ask the next question of the answer. Five levels are a habit and no rule; stop where the
                answer is about the system.
              </p>
            </EmptyState>
          ) : (
            <>
              <ul className={styles['tree']}>
                {inquiry.map((node) => (
                  <InquiryBranch key={node.id} node={node} depth={1} />
                ))}
              </ul>
              {mayWrite && <AskBar />}
            </>
          )}
        </Section>
        <Factors />
        <Probes />
      </div>
    </TreeContext>
  )
}
