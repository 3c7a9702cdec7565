import { Suspense, useEffect } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { registry } from '../phases/registry.ts'
import { useAgenda, useAgendaIfSynced } from '../replica/usePostmortem.ts'
import { useSaveState } from '../replica/useSaveState.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { MeetingTimer } from './MeetingTimer.tsx'
import { Notice } from './Notice.tsx'
import styles from './RoomView.module.css'

/** The screen that all look at: follows by itself, comes back by itself, shows nothing personal. */
export function RoomView() {
  const save = useSaveState()
  useStayAwake()
  const agenda = useAgendaIfSynced()
  if (save.kind === 'removed')
    return <Notice title="This screen was removed">Open the room view's link again.</Notice>
  return agenda ? (
    <Wall isOffline={save.kind === 'offline'} />
  ) : (
    <p className={styles['waiting']}>Opening the room …</p>
  )
}

function Wall({ isOffline }: { isOffline: boolean }) {
  const { title, phase } = useAgenda()
  const { RoomScreen } = registry[phase]
  return (
    <div className={styles['room']}>
      <header className={styles['header']}>
        <span className={styles['title']}>{title}</span>
        {isOffline && (
          <span className={styles['offline']} role="status">
            Connection lost: trying again
          </span>
        )}
        <MeetingTimer />
      </header>
      <main className={styles['main']} data-phase={phase}>
        <h1 className={styles['phase']}>{phaseTexts[phase].title}</h1>
        <p className={styles['lead']}>{phaseTexts[phase].lead}</p>
        <ErrorBoundary key={phase}>
          <Suspense fallback={null}>
            <RoomScreen />
            <span data-ready hidden />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}

function useStayAwake(): void {
  useEffect(() => {
    const ask = () => {
      // A projector's browser may refuse; the meeting goes on without.
      if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined)
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => document.removeEventListener('visibilitychange', ask)
  }, [])
}
