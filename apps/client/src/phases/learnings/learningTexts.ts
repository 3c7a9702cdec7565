import type { LearningKind } from '@second-story/postmortem'

export const learningTexts: Readonly<
  Record<LearningKind, { readonly title: string; readonly hint: string }>
> = {
  learned: { title: 'What we learned', hint: 'What do you know now that you did not know before?' },
  'went-well': { title: 'What went well', hint: 'Who or what helped, and would be missed?' },
  lucky: { title: 'Where we were lucky', hint: 'What would have made it worse, had it been otherwise?' },
  surprised: {
    title: 'What surprised us',
    hint: 'Where did the system behave unlike the picture we have of it?',
  },
}
