import type { PhaseId } from '@second-story/postmortem'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { ParkDialog } from '../parking-lot/ParkDialog.tsx'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { registry } from '../phases/registry.ts'
import { isInThought } from '../replica/typing.ts'
import { useAgenda, useAgendaIfSynced, useMe } from '../replica/usePostmortem.ts'
import { useSaveState } from '../replica/useSaveState.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/toast.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FacilitatorBar } from './FacilitatorBar.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'
import styles from './MeetingScreen.module.css'
import { Notice } from './Notice.tsx'
import { PhaseRail } from './PhaseRail.tsx'
import { RefusedBanner } from './RefusedBanner.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { useShortcuts } from './useShortcuts.ts'

const NotesPane = lazy(() =>
  import('../notes/NotesPane.tsx').then(({ NotesPane }) => ({ default: NotesPane })),
)

export function MeetingScreen() {
  const agenda = useAgendaIfSynced()
  const save = useSaveState()
  if (save.kind === 'removed') {
    return (
      <Notice title="Your seat was removed">
        Ask the facilitator for a new invitation if that was not meant.
      </Notice>
    )
  }
  if (!agenda) {
    return (
      <p className={styles['opening']} role="status">
        {save.kind === 'offline' ? 'The server cannot be reached. Trying again …' : 'Opening the meeting …'}
      </p>
    )
  }
  return <Inside />
}

function Inside() {
  const agenda = useAgenda()
  const { role } = useMe()
  const save = useSaveState()
  const [looksAt, setLooksAt] = useFollowing(agenda.phase)
  const [isNotesOpen, setNotesOpen] = useState(role === 'scribe' && innerWidth > 1100)
  const [isParking, setParking] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  useShortcuts({
    p: () => setParking(true),
    n: () => setNotesOpen((open) => !open),
    '?': () => setHelpOpen(true),
  })
  useLeaveGuard(
    save.kind === 'saving' || (save.kind === 'offline' && save.hasUnsaved) || save.kind === 'refused',
  )
  useEffect(() => {
    document.title = `${agenda.title} · Second Story`
  }, [agenda.title])

  const { Screen } = registry[looksAt]
  const { title, lead } = phaseTexts[looksAt]
  return (
    <div className={styles['frame']} data-notes={isNotesOpen}>
      <MeetingHeader
        save={save}
        isNotesOpen={isNotesOpen}
        onToggleNotes={() => setNotesOpen(!isNotesOpen)}
        onPark={() => setParking(true)}
      />
      <PhaseRail looksAt={looksAt} onLook={setLooksAt} />
      <main className={styles['main']} data-phase={looksAt}>
        {save.kind === 'refused' && <RefusedBanner save={save} />}
        {looksAt !== agenda.phase && (
          <div className={styles['away']}>
            <span>
              You are looking at {title}; the group is in {phaseTexts[agenda.phase].title}.
            </span>
            <Button size="s" onClick={() => setLooksAt(agenda.phase)}>
              Rejoin
            </Button>
          </div>
        )}
        <div className={styles['lead']}>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        <ErrorBoundary key={looksAt}>
          <Suspense fallback={null}>
            <Screen />
            <span data-ready hidden />
          </Suspense>
        </ErrorBoundary>
      </main>
      {isNotesOpen && (
        <aside className={styles['notes']} aria-label="Live notes">
          <Suspense fallback={null}>
            <NotesPane onClose={() => setNotesOpen(false)} />
          </Suspense>
        </aside>
      )}
      {role === 'facilitator' && <FacilitatorBar />}
      <ParkDialog open={isParking} onOpenChange={setParking} />
      <ShortcutsDialog open={isHelpOpen} onOpenChange={setHelpOpen} />
    </div>
  )
}

/** I follow the group, unless I have wandered off or am in the middle of a thought. */
function useFollowing(phase: PhaseId): [PhaseId, (phase: PhaseId) => void] {
  const [seen, setSeen] = useState(phase)
  const [own, setOwn] = useState<PhaseId | null>(null)
  // Decided while rendering, once for each move: whoever is typing must not see the other screen even for a moment.
  if (seen !== phase) {
    setSeen(phase)
    if (own === phase) setOwn(null)
    else if (own === null && isInThought()) setOwn(seen)
  }
  const isElsewhere = own !== null && own !== phase
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each move of the group, not when I wander
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const { title } = phaseTexts[phase]
    announce(`The group is now in ${title}`)
    if (isElsewhere)
      toast(`The facilitator moved to ${title}.`, {
        action: { label: 'Rejoin', onSelect: () => setOwn(null) },
      })
  }, [phase])
  return [own ?? phase, (next) => setOwn(next === phase ? null : next)]
}

function useLeaveGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}
