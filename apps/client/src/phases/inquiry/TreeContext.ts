import type { TimelineEvent, WayOfAsking } from '@second-story/postmortem'
import { createContext, useContext } from 'react'
import type { Direction } from './moveInTree.ts'
import type { Drop } from './useDragQuestion.ts'

export type NodeField = 'question' | 'answer'

export interface NewQuestion {
  readonly way: WayOfAsking
  readonly parent: string | null
  /** A question that is asked already goes straight to its answer. */
  readonly question?: string
  readonly cites?: readonly string[]
}

/** What every question of the tree can see and do. */
export interface Tree {
  readonly mayWrite: boolean
  readonly zone: string
  readonly events: ReadonlyMap<string, TimelineEvent>
  /** First names of the people in the room. */
  readonly names: readonly string[]
  /** Nodes that are among the contributing factors. */
  readonly factors: ReadonlySet<string>
  /** Where my focus is to go next; nobody else's is moved. */
  readonly focus: { readonly node: string; readonly field: NodeField } | null
  /** Questions that I have begun here. */
  readonly begun: ReadonlySet<string>
  focusOn(node: string, field: NodeField): void
  focusArrived(): void
  ask(question: NewQuestion): void
  move(node: string, direction: Direction, field: NodeField): void
  drop(dragged: string, where: Drop, on: string): void
}

export const TreeContext = createContext<Tree | null>(null)

export function useTree(): Tree {
  const tree = useContext(TreeContext)
  if (!tree) throw new Error('useTree belongs inside the inquiry')
  return tree
}
