import type { DraftEntry } from '@second-story/postmortem'
import { isEmptyDraft } from '@second-story/postmortem'

/**
 * After a reveal the server begins the draft anew with what was not revealed. The entries of the old replica that must be
 * written into the new one: words that were on their way, and entries that were begun while there was no connection.
 * An entry that was handed in and is gone on the server was revealed.
 */
export function carryOver(
  before: readonly DraftEntry[],
  onServer: readonly DraftEntry[],
  isHandedIn: (entry: string) => boolean,
): readonly DraftEntry[] {
  const kept = new Map(onServer.map((entry) => [entry.id, JSON.stringify(entry)]))
  return before.filter((entry) => {
    const there = kept.get(entry.id)
    if (there !== undefined) return there !== JSON.stringify(entry)
    return !isHandedIn(entry.id) && !isEmptyDraft(entry)
  })
}
