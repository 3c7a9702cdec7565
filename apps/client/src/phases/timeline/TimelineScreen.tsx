import type { DraftEntry } from '@second-story/postmortem'
import { useDrafts, useMe } from '../../replica/usePostmortem.ts'
import { Timeline } from './Timeline.tsx'

export function TimelineScreen() {
  const { role } = useMe()
  return role === 'observer' ? <Timeline drafts={none} /> : <WithDrafts />
}

const none: readonly DraftEntry[] = []

function WithDrafts() {
  return <Timeline drafts={useDrafts()} />
}
