/** Where an idea stands: on the table, put off with a reason, or promised by somebody. */
export const ideaStates = ['open', 'not-now', 'committed'] as const
export type IdeaState = (typeof ideaStates)[number]

export const actionKinds = ['prevent', 'detect', 'mitigate', 'investigate'] as const
export type ActionKind = (typeof actionKinds)[number]

export const priorities = ['high', 'medium', 'low'] as const
export type Priority = (typeof priorities)[number]

/** One idea from the action meeting; once committed it is an action, with owner and date. */
export interface Idea {
  readonly id: string
  readonly order: number
  readonly text: string
  /** The parked idea it came from, or null. */
  readonly parked: string | null
  readonly state: IdeaState
  /** Is it under our control? null: not answered yet. */
  readonly underControl: boolean | null
  /** Why not now. */
  readonly reason: string
  /** A person or a team. */
  readonly owner: string
  /** Target date, `YYYY-MM-DD`, or empty. */
  readonly due: string
  readonly priority: Priority | null
  readonly kind: ActionKind | null
  readonly doneWhen: string
  /** Link to the team's own tracker. */
  readonly tracker: string
  /** Ids of factors or learnings that it answers. */
  readonly cites: readonly string[]
}
