import type { FactorKind, InquiryNode } from '@second-story/postmortem'
import { addFactor, factorKinds, removeFactor, setCite } from '@second-story/postmortem'
import { newId } from '../../replica/ids.ts'
import { useDoc } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { toast } from '../../ui/toast.ts'
import { CiteChip } from './CiteChip.tsx'
import { EventPicker } from './EventPicker.tsx'
import { factorKindLabels } from './factorTexts.ts'
import { oneMoreLevel } from './oneMoreLevel.ts'
import styles from './QuestionFoot.module.css'
import { useTree } from './TreeContext.ts'

/** Five is a habit and no rule: from here on the screen asks, and stops nobody. */
const habit = 5

/** What belongs to an answer, and what can be done with it next. */
export function QuestionFoot({ node, depth }: { node: InquiryNode; depth: number }) {
  const record = useDoc('record')
  const tree = useTree()
  const isFactor = tree.factors.has(node.id)
  const isLeaf = node.children.length === 0
  const isAnswered = node.answer.trim() !== ''
  const cited = [...tree.events.values()].filter(({ id }) => node.cites.includes(id))
  const invite = isLeaf && isAnswered && tree.mayWrite ? oneMoreLevel(node.answer, tree.names) : null
  const isDeep = depth >= habit && isLeaf && isAnswered && !invite
  const hasActions = tree.mayWrite && (isAnswered || tree.events.size > 0)
  if (!hasActions && cited.length === 0 && !isFactor) return null

  const toggleCite = (id: string) => setCite(record, node.id, id, node.cites.includes(id) ? null : 'event')
  const makeFactor = (kind: FactorKind | null) => {
    const id = newId()
    addFactor(record, { id, text: node.answer.trim(), kind, node: node.id })
    toast('It is among the contributing factors now.', {
      action: { label: 'Undo', onSelect: () => removeFactor(record, id) },
    })
  }
  return (
    <div className={styles['foot']}>
      {cited.map((event) => (
        <CiteChip key={event.id} event={event} />
      ))}
      {isFactor && (
        <Chip tone="ok" icon="check">
          contributing factor
        </Chip>
      )}
      {hasActions && (
        <div className={styles['actions']} data-quiet={!(isLeaf && isAnswered)}>
          {isAnswered && (
            <>
              <Button
                size="s"
                variant="quiet"
                icon="plus"
                onClick={() => tree.ask({ way: 'why', parent: node.id })}
              >
                Why is that?
              </Button>
              <Button
                size="s"
                variant="quiet"
                icon="plus"
                onClick={() => tree.ask({ way: 'how', parent: node.id })}
              >
                How so?
              </Button>
            </>
          )}
          {isAnswered && !isFactor && (
            <Menu
              label="Which kind of contributing factor?"
              trigger={
                <Button size="s" variant="quiet" icon="flag">
                  A factor
                </Button>
              }
              items={[
                ...factorKinds.map((kind) => ({
                  label: factorKindLabels[kind],
                  onSelect: () => makeFactor(kind),
                })),
                { label: 'of no kind yet', onSelect: () => makeFactor(null) },
              ]}
            />
          )}
          {tree.events.size > 0 && (
            <EventPicker
              label="Cite timeline events"
              chosen={node.cites}
              onPick={toggleCite}
              trigger={
                <Button size="s" variant="quiet" icon="clock">
                  Cite
                </Button>
              }
            />
          )}
        </div>
      )}
      {invite && (
        <button
          type="button"
          className={styles['invite']}
          onClick={() => tree.ask({ way: 'why', parent: node.id, question: invite.question })}
        >
          {invite.invitation}
        </button>
      )}
      {isDeep && <span className={styles['hint']}>Level {depth}: is this still about the system?</span>}
    </div>
  )
}
