import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useNotices } from '../facilitation/useNotices.ts'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { registry } from '../phases/registry.ts'
import { useMeeting } from '../replica/MeetingContext.ts'
import { useIsReady } from '../replica/useIsReady.ts'
import { useAgenda, useMe } from '../replica/usePostmortem.ts'
import { useSaveState } from '../replica/useSaveState.ts'
import { lazyOrNothing } from '../ui/lazyOrNothing.ts'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { DiskTrouble } from './DiskTrouble.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { HeaderDialog } from './MeetingHeader.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'
import styles from './MeetingScreen.module.css'
import { Notice } from './Notice.tsx'
import { PhaseRail } from './PhaseRail.tsx'
import { RefusedBanner } from './RefusedBanner.tsx'
import { rememberRecent } from './recent.ts'
import { useFollowing } from './useFollowing.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { usePen } from './usePen.ts'
import { usePrefetch } from './usePrefetch.ts'
import { Wandering } from './Wandering.tsx'

// What a participant's phone does not show when it joins is loaded later.
const FacilitatorBar = lazy(() => import('./FacilitatorBar.tsx').then((m) => ({ default: m.FacilitatorBar })))
const GuidePane = lazy(() => import('../facilitation/GuidePane.tsx').then((m) => ({ default: m.GuidePane })))
const MeetingNotices = lazyOrNothing(() =>
  import('../facilitation/MeetingNotices.tsx').then((m) => m.MeetingNotices),
)
const Reactions = lazyOrNothing(() => import('../facilitation/Reactions.tsx').then((m) => m.Reactions))
const VoiceBar = lazyOrNothing(() => import('../facilitation/VoiceBar.tsx').then((m) => m.VoiceBar))
const ParkDialog = lazy(() =>
  import('../parking-lot/ParkDialog.tsx').then((m) => ({ default: m.ParkDialog })),
)
const Palette = lazy(() => import('./Palette.tsx').then((m) => ({ default: m.Palette })))
const ShortcutsDialog = lazy(() =>
  import('./ShortcutsDialog.tsx').then((m) => ({ default: m.ShortcutsDialog })),
)
const NotesPane = lazy(() =>
  import('../notes/NotesPane.tsx').then(({ NotesPane }) => ({ default: NotesPane })),
)

export function MeetingScreen() {
  const isReady = useIsReady()
  const save = useSaveState()
  if (save.kind === 'removed') {
    return (
      <Notice title="Your seat was removed">
        Ask the facilitator for a new invitation if that was not meant.
      </Notice>
    )
  }
  if (!isReady) {
    if (save.kind === 'disk-trouble') return <DiskTrouble sentence={save.sentence} />
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
  // One thing stands beside the phase: two would leave no room for it.
  const [wanted, setAside] = useState<'notes' | 'guide' | null>(
    role === 'scribe' && innerWidth > 1100 ? 'notes' : null,
  )
  const aside = wanted === 'guide' && role !== 'facilitator' ? null : wanted
  const toggle = (which: 'notes' | 'guide') => setAside((open) => (open === which ? null : which))
  // Null until it is first opened; then it stays, and with it an idea that was typed and not parked yet.
  const [isParking, setParking] = useState<boolean | null>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  // Null until it is first opened; then it stays, because it asks before it moves the group.
  const [isFinding, setFinding] = useState<boolean | null>(null)
  const [dialog, setDialog] = useState<HeaderDialog | null>(null)
  useShortcuts({
    p: () => setParking(true),
    n: () => toggle('notes'),
    ...(role === 'facilitator' ? { g: () => toggle('guide'), i: () => setDialog('share') } : {}),
    '?': () => setHelpOpen(true),
    'mod+k': () => setFinding(true),
  })
  useLeaveGuard(
    save.kind === 'saving' ||
      ((save.kind === 'offline' || save.kind === 'disk-trouble') && save.hasUnsaved) ||
      save.kind === 'refused',
  )
  usePen(role, () => setAside('notes'))
  usePrefetch()
  const notices = useNotices()
  const meeting = useMeeting()
  useEffect(() => {
    document.title = `${agenda.title} · Second Story`
    rememberRecent({ id: meeting.id, title: agenda.title, role, openedAt: Date.now() })
  }, [meeting, agenda.title, role])
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    meeting.document('agenda').socket.awareness.setLocalStateField('phase', looksAt)
    main.current?.scrollTo({ top: 0 })
  }, [meeting, looksAt])

  // Every letter changes what the header says of saving; nothing else is painted anew for that.
  const screen = useMemo(() => {
    const Screen = registry[looksAt]
    return <Screen />
  }, [looksAt])
  const closeAside = useCallback(() => setAside(null), [])
  const { title, lead } = phaseTexts[looksAt]
  return (
    <div className={styles['frame']} data-aside={aside !== null}>
      <a href="#content" className={styles['skip']}>
        To the content
      </a>
      <MeetingHeader
        save={save}
        isNotesOpen={aside === 'notes'}
        onToggleNotes={() => toggle('notes')}
        onPark={() => setParking(true)}
        onHelp={() => setHelpOpen(true)}
        onFind={() => setFinding(true)}
        dialog={dialog}
        onDialog={setDialog}
      />
      <PhaseRail looksAt={looksAt} onLook={setLooksAt} />
      <main ref={main} className={styles['main']} id="content" tabIndex={-1} data-phase={looksAt}>
        {save.kind === 'refused' && <RefusedBanner save={save} />}
        <div className={styles['lead']}>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        <ErrorBoundary key={looksAt}>
          <Suspense fallback={null}>
            {screen}
            <span data-ready hidden />
          </Suspense>
        </ErrorBoundary>
        <div className={styles['notices']}>
          {save.kind === 'disk-trouble' && <DiskTrouble sentence={save.sentence} />}
          {looksAt !== agenda.phase && (
            <Wandering looksAt={looksAt} onRejoin={() => setLooksAt(agenda.phase)} />
          )}
          <Suspense fallback={null}>
            {notices.hadAny && <MeetingNotices isAbandoned={notices.isAbandoned} />}
          </Suspense>
        </div>
      </main>
      {aside === 'notes' && (
        <aside className={styles['aside']} aria-label="Live notes">
          <Suspense fallback={null}>
            <NotesPane onClose={closeAside} onLook={setLooksAt} />
          </Suspense>
        </aside>
      )}
      {aside === 'guide' && role === 'facilitator' && (
        <aside className={styles['aside']} aria-label="Guide">
          <Suspense fallback={null}>
            <GuidePane onClose={() => setAside(null)} />
          </Suspense>
        </aside>
      )}
      <Suspense fallback={<div className={styles['bar']} />}>
        {role === 'facilitator' ? (
          <FacilitatorBar isGuideOpen={aside === 'guide'} onToggleGuide={() => toggle('guide')} />
        ) : (
          <VoiceBar />
        )}
      </Suspense>
      <div className={styles['passing']}>
        <Suspense fallback={null}>
          <Reactions />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        {isParking !== null && <ParkDialog open={isParking} onOpenChange={setParking} />}
        {isFinding !== null && (
          <Palette
            open={isFinding}
            onOpenChange={setFinding}
            onLook={setLooksAt}
            onToggle={toggle}
            onPark={() => setParking(true)}
            onHelp={() => setHelpOpen(true)}
            onDialog={setDialog}
          />
        )}
        {isHelpOpen && <ShortcutsDialog open onOpenChange={setHelpOpen} />}
      </Suspense>
    </div>
  )
}
