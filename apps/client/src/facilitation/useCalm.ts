import { useAgenda, useCommand } from '../replica/usePostmortem.ts'

/** Asks everybody for two quiet minutes, or ends them. */
export function useCalm(): { readonly isCalm: boolean; readonly toggle: () => void } {
  const { pause } = useAgenda()
  const command = useCommand()
  const isCalm = pause?.isCalm === true
  return {
    isCalm,
    toggle: () => void command('pauseMeeting', isCalm ? { paused: false } : { paused: true, calm: true }),
  }
}
