import type { PostmortemSnapshot } from '../../snapshot.ts'

/** What the action meeting begins with: the story in short, and what has come in since the review. */
export function recapSnapshot({
  record,
  voices,
  ideas,
}: Pick<PostmortemSnapshot, 'record' | 'voices' | 'ideas'>) {
  const takenUp = new Set(ideas.map((idea) => idea.parked))
  return {
    summary: record.summary.summary,
    learnings: record.learnings.filter((learning) => learning.text.trim() !== ''),
    factors: record.factors.filter((factor) => factor.text.trim() !== ''),
    lateThoughts: voices.lateThoughts,
    /** Parked ideas that have not come back as an idea yet. */
    parked: voices.parked.filter((parked) => !takenUp.has(parked.id)),
  }
}
