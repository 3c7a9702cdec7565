import type { Idea } from '@second-story/postmortem'
import { ideaText, setIdea } from '@second-story/postmortem'
import { useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useCommand, useDoc, useIdeas, useMayWrite, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { ImpactEffortGrid } from './ImpactEffortGrid.tsx'
import { byWorth, wideSpread } from './rating.ts'
import styles from './ShapingScreen.module.css'

export function ShapingScreen() {
  const agenda = useAgenda()
  const { role } = useMe()
  const command = useCommand()
  const ideas = useIdeas()
  const open = ideas.filter((idea) => idea.state !== 'not-now')
  const later = ideas.filter((idea) => idea.state === 'not-now')
  const ordered = agenda.ratingsRevealed ? [...open].sort(byWorth(agenda.ratings)) : open
  return (
    <div className={styles['screen']}>
      {role === 'facilitator' && ideas.length > 0 && (
        <div>
          <Button
            icon="eye"
            variant={agenda.ratingsRevealed ? 'secondary' : 'primary'}
            onClick={() => command('revealRatings', { revealed: !agenda.ratingsRevealed })}
          >
            {agenda.ratingsRevealed ? 'Hide the ratings again' : 'Show the ratings'}
          </Button>
        </div>
      )}
      {ideas.length === 0 && (
        <EmptyState title="No ideas on the table">
          Go back to the ideas, or end without an action: that is fine, too.
        </EmptyState>
      )}
      {agenda.ratingsRevealed && open.length > 0 && (
        <ImpactEffortGrid ideas={ordered} ratings={agenda.ratings} />
      )}
      <ul className={styles['list']}>
        {ordered.map((idea, index) => (
          <IdeaCard key={idea.id} idea={idea} number={index + 1} />
        ))}
      </ul>
      {later.length > 0 && (
        <Section title="Not now">
          <ul className={styles['list']}>
            {later.map((idea) => (
              <IdeaCard key={idea.id} idea={idea} number={null} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function IdeaCard({ idea, number }: { idea: Idea; number: number | null }) {
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  const { ratings, ratingsRevealed } = useAgenda()
  const rating = ratings[idea.id]
  const isLater = idea.state === 'not-now'
  return (
    <li className={styles['card']}>
      <p className={styles['text']}>
        {ratingsRevealed && number !== null && <span className={styles['number']}>{number}</span>}
        {idea.text}
      </p>
      {!isLater && <OwnRating idea={idea.id} />}
      <div className={styles['row']}>
        <span className={styles['muted']}>
          {rating?.mean
            ? `Impact ${rating.mean.impact.toFixed(1)}, effort ${rating.mean.effort.toFixed(1)} (${rating.rated} rated)`
            : `${rating?.rated ?? 0} rated`}
        </span>
        {rating?.spread != null && rating.spread >= wideSpread && (
          <Chip tone="warn">far apart: talk about this one</Chip>
        )}
        {mayWrite && (
          <Segmented
            label="Is it under our control?"
            value={idea.underControl === null ? null : idea.underControl ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: 'Under our control' },
              { value: 'no', label: 'Not under our control' },
            ]}
            onChange={(answer) => setIdea(actions, idea.id, 'underControl', answer === 'yes')}
          />
        )}
        {mayWrite && (
          <Button
            size="s"
            variant="quiet"
            onClick={() => setIdea(actions, idea.id, 'state', isLater ? 'open' : 'not-now')}
          >
            {isLater ? 'Back on the table' : 'Not now'}
          </Button>
        )}
      </div>
      {isLater && (
        <SharedText
          text={ideaText(actions, idea.id, 'reason')}
          label="Why not now?"
          coach="action"
          readOnly={!mayWrite}
          placeholder="Covered by the canary work; look again after the first quarter."
        />
      )}
    </li>
  )
}

const figures = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: String(value) }))

/** Blind until the ratings are shown; sent once both figures are chosen. */
function OwnRating({ idea }: { idea: string }) {
  const { role } = useMe()
  const { phase } = useAgenda()
  const command = useCommand()
  const [impact, setImpact] = useState<string | null>(null)
  const [effort, setEffort] = useState<string | null>(null)
  if (role === 'observer' || phase !== 'shaping') return null
  const rate = (next: { impact: string | null; effort: string | null }) => {
    setImpact(next.impact)
    setEffort(next.effort)
    if (next.impact && next.effort)
      void command('rateIdea', { idea, impact: Number(next.impact), effort: Number(next.effort) })
  }
  return (
    <div className={styles['row']}>
      <span>Impact</span>
      <Segmented
        label="Impact, 1 little to 5 much"
        value={impact}
        options={figures}
        onChange={(value) => rate({ impact: value, effort })}
      />
      <span>Effort</span>
      <Segmented
        label="Effort, 1 little to 5 much"
        value={effort}
        options={figures}
        onChange={(value) => rate({ impact, effort: value })}
      />
    </div>
  )
}
