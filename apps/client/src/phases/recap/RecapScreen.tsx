import { recapSnapshot } from '@second-story/postmortem'
import { useAgenda, useIdeas, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { LateThoughts } from '../LateThoughts.tsx'
import styles from './RecapScreen.module.css'

export function RecapScreen() {
  const { soak } = useAgenda()
  const recap = recapSnapshot({ record: useRecord(), voices: useVoices(), ideas: useIdeas() })
  return (
    <div className={styles['screen']}>
      {recap.summary && <p className={styles['summary']}>{recap.summary}</p>}
      <p>
        Whoever was not in the review is welcome: ask. And remember that{' '}
        <strong>no action at all is a valid result</strong>.
      </p>
      {soak?.override && <p className={styles['override']}>The soak was cut short: {soak.override.reason}</p>}
      <List title="What we learned" items={recap.learnings} />
      <List title="Contributing factors" items={recap.factors} />
      {recap.lateThoughts.length > 0 && (
        <Section title="Since the review">
          <LateThoughts />
        </Section>
      )}
      <List
        title="Parked ideas"
        items={recap.parked}
        hint="Still needed, now that we know more? They come back among the ideas."
      />
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly hint?: string
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

function List({ title, hint, items }: ListProps) {
  if (items.length === 0) return null
  return (
    <Section title={title} hint={hint}>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    </Section>
  )
}
