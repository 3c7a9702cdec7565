import { contributors } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useIdeas, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { IdeaCard } from './IdeaCard.tsx'
import { ImpactEffortGrid } from './ImpactEffortGrid.tsx'
import type { Order } from './ordering.ts'
import { numberIdeas } from './ordering.ts'
import { RatingList } from './RatingList.tsx'
import styles from './ShapingScreen.module.css'
import { useOwnRatings } from './useOwnRatings.ts'
import { useSteadyOrder } from './useSteadyOrder.ts'

const orderLabels: readonly { readonly value: Order; readonly label: string }[] = [
  { value: 'apart', label: 'Disagreement' },
  { value: 'worth', label: 'Worth' },
  { value: 'written', label: 'Number' },
]

export function ShapingScreen() {
  const { ratings, ratingsRevealed, roster } = useAgenda()
  const { role } = useMe()
  const command = useCommand()
  const ideas = useIdeas().filter((idea) => idea.text.trim() !== '')
  const [order, setOrder] = useState<Order>('apart')
  const [own, rememberOwn] = useOwnRatings()
  const raters = roster.filter(
    (seat) =>
      !seat.isRoomView && !seat.hasNoDevice && contributors.some((contributor) => contributor === seat.role),
  ).length
  const numbered = numberIdeas(ideas, ratings)
  const ordered = useSteadyOrder(numbered, ratingsRevealed ? order : 'written')

  const show = (idea: string) => {
    const card = document.getElementById(`idea-${idea}`)
    card?.scrollIntoView({ block: 'center' })
    card?.focus({ preventScroll: true })
  }
  if (ideas.length === 0) {
    return (
      <EmptyState title="No ideas on the table">
        Go back to the ideas, or end without an action: that is a good result, too.
      </EmptyState>
    )
  }
  return (
    <div className={styles['screen']}>
      {ratingsRevealed ? (
        <Section
          title="How we see them"
          hint="On the squares two of us are three or more apart. Hear both; the rest is clear enough."
          actions={
            role === 'facilitator' && (
              <Button icon="lock" onClick={() => command('revealRatings', { revealed: false })}>
                Hide the ratings again
              </Button>
            )
          }
        >
          <div className={styles['figures']}>
            <ImpactEffortGrid ideas={numbered} onPick={show} />
            <RatingList ideas={ordered} onPick={show} />
          </div>
        </Section>
      ) : (
        <div className={styles['blind']}>
          <p>
            1 is little, 5 is much. Nobody sees your figures; the averages come when the facilitator shows
            them.
          </p>
          {role === 'facilitator' && (
            <Button variant="primary" icon="eye" onClick={() => command('revealRatings', { revealed: true })}>
              Show the ratings
            </Button>
          )}
        </div>
      )}
      <Section
        title={`Ideas (${ideas.length})`}
        actions={
          ratingsRevealed && (
            <Segmented label="Order of the ideas" value={order} options={orderLabels} onChange={setOrder} />
          )
        }
      >
        <ol className={styles['list']}>
          {ordered.map((each) => (
            <IdeaCard
              key={each.idea.id}
              numbered={each}
              raters={raters}
              own={own[each.idea.id] ?? {}}
              onRate={(rating) => rememberOwn(each.idea.id, rating)}
            />
          ))}
        </ol>
      </Section>
    </div>
  )
}
