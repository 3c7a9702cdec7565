import { Suspense, useRef, useState } from 'react'
import { useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { lazyOrNothing } from '../../ui/lazyOrNothing.ts'
import { Section } from '../../ui/Section.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { AskBar } from './AskBar.tsx'
import { Factors } from './Factors.tsx'
import { InquiryBranch } from './InquiryBranch.tsx'
import styles from './InquiryScreen.module.css'
import { Probes } from './Probes.tsx'
import { TreeContext } from './TreeContext.ts'
import { useInquiryTree } from './useInquiryTree.ts'
import { useSteadyFocus } from './useSteadyFocus.ts'

const InquiryMapView = lazyOrNothing(() =>
  import('./map/InquiryMapView.tsx').then(({ InquiryMapView }) => InquiryMapView),
)
const looks = [
  { value: 'list', label: 'List' },
  { value: 'map', label: 'Map' },
] as const

export function InquiryScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  const { inquiry } = useRecord()
  const mayWrite = useMayWrite('record')
  const tree = useInquiryTree()
  const [look, setLook] = useState<'list' | 'map'>('list')
  const show = (node: string) => {
    setLook('list')
    // Once the list is painted.
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(node)))
  }
  return (
    <TreeContext value={tree}>
      <div ref={content} className={styles['screen']}>
        <Section
          title="Questions and answers"
          hint="A why looks for the conditions behind an answer; a how for what people saw and weighed. An answer may have several branches."
          actions={
            inquiry.length > 0 && (
              <Segmented
                label="How the questions are shown"
                value={look}
                options={looks}
                onChange={setLook}
              />
            )
          }
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
              {look === 'map' ? (
                <Suspense fallback={null}>
                  <InquiryMapView onShow={show} />
                </Suspense>
              ) : (
                <ul className={styles['tree']}>
                  {inquiry.map((node) => (
                    <InquiryBranch key={node.id} node={node} depth={1} />
                  ))}
                </ul>
              )}
              {mayWrite && look === 'list' && <AskBar />}
            </>
          )}
        </Section>
        <Factors />
        <Probes />
      </div>
    </TreeContext>
  )
}

function goTo(node: string): void {
  const question = document.getElementById(`question-${node}`)
  question?.scrollIntoView({ block: 'center' })
  const field =
    question?.querySelector('textarea') ?? question?.querySelector<HTMLElement>('button, [tabindex]')
  field?.focus({ preventScroll: true })
}
