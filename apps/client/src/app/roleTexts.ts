import type { Role } from '@second-story/postmortem'

interface RoleText {
  readonly title: string
  /** After “You are invited …”. */
  readonly as: string
  readonly heading: string
  /** What is expected of whoever joins with it. */
  readonly expects: string
}

export const roleTexts: Readonly<Record<Role, RoleText>> = {
  facilitator: {
    title: 'Facilitator',
    as: 'as facilitator',
    heading: 'Help the group to find its story.',
    expects: 'You lead the group from phase to phase, ask the next good question, and judge nobody.',
  },
  scribe: {
    title: 'Scribe',
    as: 'as scribe',
    heading: 'Keep what is said, so that nothing is lost.',
    expects: 'You have one job: write down what is said, so that the others can talk.',
  },
  participant: {
    title: 'Participant',
    as: 'as participant',
    heading: 'Help us to see what happened through your eyes.',
    expects:
      'Tell what you saw, knew and expected at the time. You write in private first, anonymously if you wish.',
  },
  observer: {
    title: 'Observer',
    as: 'as observer',
    heading: 'Read along while we find out what happened.',
    expects: 'You read along and listen. Nothing is asked of you.',
  },
}
