import { Suspense, useEffect } from 'react'
import { Reactions } from '../facilitation/Reactions.tsx'
import { WallBreak } from '../facilitation/WallBreak.tsx'
import { WallCalm } from '../facilitation/WallCalm.tsx'
import { WallInvitation } from '../facilitation/WallInvitation.tsx'
import { WallSpeakers } from '../facilitation/WallSpeakers.tsx'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { roomRegistry } from '../phases/roomRegistry.ts'
import { useIsReady } from '../replica/useIsReady.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { useSaveState } from '../replica/useSaveState.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { MeetingTimer } from './MeetingTimer.tsx'
import { Notice } from './Notice.tsx'
import { OvertimeSound } from './OvertimeSound.tsx'
import styles from './RoomView.module.css'
import { useStayAwake } from './useStayAwake.ts'

/** The screen that all look at: follows by itself, comes back by itself, shows nothing personal. */
export function RoomView() {
  const save = useSaveState()
  const isReady = useIsReady()
  useStayAwake()
  if (save.kind === 'removed')
    return <Notice title="This screen was removed">Open the room view's link again.</Notice>
  if (!isReady) return <p className={styles['waiting']}>Opening the room …</p>
  return <Wall isOffline={save.kind === 'offline'} isSaving={save.kind !== 'disk-trouble'} />
}

function Wall({ isOffline, isSaving }: { isOffline: boolean; isSaving: boolean }) {
  const { title, phase, pause, invitationShown } = useAgenda()
  const RoomScreen = roomRegistry[phase]
  useEffect(() => {
    document.title = `${title} · room view`
  }, [title])
  return (
    <div className={styles['room']}>
      <header className={styles['header']}>
        <span className={styles['title']}>{title}</span>
        <MeetingTimer />
        <span className={styles['connection']} data-offline={isOffline || !isSaving} role="status">
          <span className={styles['dot']} aria-hidden="true" />
          {isOffline && 'Connection lost: trying again'}
          {!isOffline && !isSaving && 'Nothing is saved just now: keep your pages open'}
          {!isOffline && isSaving && <span className={styles['hidden']}>Connected</span>}
        </span>
      </header>
      <main className={styles['main']} data-phase={phase}>
        <div className={styles['stage']}>
          {pause ? (
            pause.isCalm ? (
              <WallCalm since={pause.since} />
            ) : (
              <WallBreak since={pause.since} />
            )
          ) : (
            <>
              <h1 className={styles['phase']}>{phaseTexts[phase].title}</h1>
              <p className={styles['lead']}>{phaseTexts[phase].lead}</p>
              <ErrorBoundary key={phase}>
                <Suspense fallback={null}>
                  <RoomScreen />
                  <span data-ready hidden />
                </Suspense>
              </ErrorBoundary>
            </>
          )}
        </div>
        {invitationShown && <WallInvitation />}
      </main>
      <div className={styles['passing']}>
        <Reactions />
      </div>
      <WallSpeakers />
      <OvertimeSound />
    </div>
  )
}
