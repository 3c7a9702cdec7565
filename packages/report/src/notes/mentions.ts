import type { NoteBlock, NoteRun } from '@second-story/postmortem'

/** The notes with every mention of a person as `appear` has it. */
export const withMentions = (
  notes: readonly NoteBlock[],
  appear: (seat: string) => Pick<NoteRun, 'text' | 'mention'>,
): readonly NoteBlock[] => {
  const rename = (runs: readonly NoteRun[]): NoteRun[] =>
    runs.map(({ mention, ...run }) => (mention === undefined ? run : { ...run, ...appear(mention) }))
  return notes.map(({ rows, ...block }) => ({
    ...block,
    runs: rename(block.runs),
    ...(rows ? { rows: rows.map((row) => row.map(rename)) } : {}),
  }))
}
