import type { LearningKind } from '@second-story/postmortem'

interface LearningText {
  readonly title: string
  readonly hint: string
  readonly add: string
  readonly example: string
}

export const learningTexts: Readonly<Record<LearningKind, LearningText>> = {
  learned: {
    title: 'What we learned',
    hint: 'What do you know now that you did not know before?',
    add: 'Add a learning',
    example: 'Cache eviction policies need validation under real load.',
  },
  'went-well': {
    title: 'What went well',
    hint: 'Who or what helped, and would be missed?',
    add: 'Add what went well',
    example: 'The rollback took one command, and support kept customers informed.',
  },
  lucky: {
    title: 'Where we were lucky',
    hint: 'What would have made it worse, had it been otherwise?',
    add: 'Add a piece of luck',
    example: 'It was a Friday morning; at noon three times as many people log in.',
  },
  surprised: {
    title: 'What surprised us',
    hint: 'Where did the system behave unlike the picture we had of it?',
    add: 'Add a surprise',
    example: 'The old pods were not slower: they had never used the cache at all.',
  },
}
