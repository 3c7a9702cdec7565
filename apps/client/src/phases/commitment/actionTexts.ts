import type { ActionKind, Idea, Priority } from '@second-story/postmortem'

export const kindLabels: Readonly<Record<ActionKind, string>> = {
  prevent: 'prevents it',
  detect: 'shows it sooner',
  mitigate: 'makes it smaller',
  investigate: 'finds out more',
}

export const priorityLabels: Readonly<Record<Priority, string>> = {
  high: 'high priority',
  medium: 'medium priority',
  low: 'low priority',
}

export interface Missing {
  readonly owner: boolean
  readonly due: boolean
}

/** An action without these two is a wish. */
export const missingOf = (idea: Pick<Idea, 'owner' | 'due'>): Missing => ({
  owner: idea.owner.trim() === '',
  due: idea.due === '',
})

/** `an owner and a target date`, or '' where nothing is missing. */
export function missingWords(idea: Pick<Idea, 'owner' | 'due'>): string {
  const { owner, due } = missingOf(idea)
  return [owner && 'an owner', due && 'a target date'].filter((each) => each !== false).join(' and ')
}

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `2023-11-15` → `15 Nov 2023`; what is no date stays as it is. */
export function dueText(due: string): string {
  const day = Date.parse(`${due}T00:00:00Z`)
  return Number.isNaN(day) ? due : dateFormat.format(day)
}

/** The address when it is one that can be opened safely; anybody may have typed it. */
export function linkOf(tracker: string): string | null {
  try {
    const url = new URL(tracker.trim())
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
