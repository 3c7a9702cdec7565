import type { EventField, TimelineEvent } from '@second-story/postmortem'
import type { IconName } from '../../ui/Icon.tsx'

export type MoreField = Exclude<EventField, 'text'>

interface FieldTexts {
  readonly field: MoreField
  readonly label: string
  readonly placeholder: string
  readonly icon: IconName
}

/** What can be told of an event beside its one line. Each is folded away until somebody has something for it. */
export const moreFields: readonly FieldTexts[] = [
  {
    field: 'detail',
    label: 'What was done',
    placeholder: 'Restarted two of the eight pods; the others stayed.',
    icon: 'plus',
  },
  {
    field: 'effect',
    label: 'Effect',
    placeholder: 'The load fell for four minutes, then it was back.',
    icon: 'plus',
  },
  {
    field: 'considered',
    label: 'Paths considered',
    placeholder: 'What else was on the table, and what spoke against it then?',
    icon: 'branch',
  },
  {
    field: 'evidence',
    label: 'Evidence',
    placeholder: 'A link to the graph or the message, one a line. Pictures: paste or drop them here.',
    icon: 'link',
  },
]

/** True where somebody has told more than the one line. */
export const hasMore = (event: TimelineEvent): boolean =>
  moreFields.some(({ field }) => (event[field] ?? '') !== '') || event.images !== undefined
