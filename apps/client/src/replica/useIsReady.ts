import { useStore } from 'zustand'
import { useAgendaIfSynced, useDocument } from './usePostmortem.ts'

/** True once everything that a first screen shows has come: nobody is shown an empty timeline that is not empty. */
export function useIsReady(): boolean {
  const agenda = useAgendaIfSynced()
  const hasVoices = useStore(useDocument('voices').socket.status, ({ hasSynced }) => hasSynced)
  const hasRecord = useStore(useDocument('record').socket.status, ({ hasSynced }) => hasSynced)
  return agenda !== null && hasVoices && hasRecord
}
