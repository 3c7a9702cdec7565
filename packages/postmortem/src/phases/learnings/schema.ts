export const learningKinds = ['learned', 'went-well', 'lucky', 'surprised'] as const
export type LearningKind = (typeof learningKinds)[number]

export interface Learning {
  readonly id: string
  readonly kind: LearningKind
  readonly order: number
  readonly text: string
}
