import type { Idea, NoteBlock, RecordSnapshot } from '@second-story/postmortem'
import { flattenInquiry, probes, summaryTexts } from '@second-story/postmortem'

/** A text that the document will hold, and the phase where it can be changed. */
export interface PublishedText {
  readonly place: string
  readonly phase: 'review' | 'action'
  readonly text: string
}

interface Written {
  readonly record: RecordSnapshot
  readonly notes: readonly NoteBlock[]
  readonly ideas: readonly Idea[]
}

/** What the group has written together. Perspectives and late thoughts are people's own words, and stay as they are. */
export function textsOf({ record, notes, ideas }: Written): readonly PublishedText[] {
  const review = (place: string, ...texts: readonly string[]) =>
    texts.map((text): PublishedText => ({ place, phase: 'review', text }))
  const all = [
    ...summaryTexts.flatMap((field) => review('Preparation', record.summary[field])),
    ...record.timeline.flatMap(({ time, text, detail }) =>
      review(`Timeline${time.said ? `, ${time.said}` : ''}`, text, detail),
    ),
    ...flattenInquiry(record.inquiry).flatMap(({ question, answer }) => review('Inquiry', question, answer)),
    ...record.factors.flatMap(({ text }) => review('Factors', text)),
    ...probes.flatMap((probe) => review('Inquiry', record.probes[probe])),
    ...record.learnings.flatMap(({ text }) => review('Learnings', text)),
    ...notes
      .filter(({ kind }) => kind !== 'code')
      .flatMap(({ runs }) => review('Live notes', runs.map(({ text }) => text).join(''))),
    ...ideas.flatMap(({ state, text, reason, doneWhen }) =>
      [text, reason, doneWhen].map(
        (each): PublishedText => ({
          place: state === 'committed' ? 'Commitment' : 'Ideas',
          phase: 'action',
          text: each,
        }),
      ),
    ),
  ]
  return all.filter(({ text }) => text.trim() !== '')
}
