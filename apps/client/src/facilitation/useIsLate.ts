import { useAgenda, useMe } from '../replica/usePostmortem.ts'

/** I came when the others had begun. */
export function useIsLate(): boolean {
  const { phase, phaseSince, roster } = useAgenda()
  const { seat, role } = useMe()
  const hasBegun = phase !== 'preparation' && phase !== 'opening' && phase !== 'publication'
  const joinedAt = roster.find((each) => each.id === seat)?.joinedAt ?? 0
  return hasBegun && role !== 'facilitator' && joinedAt > phaseSince
}
