import type { PostmortemState } from '@second-story/postmortem'

/** The state of a post-mortem: as objects while it is used, else as the text that it is on disk, a third of the size. */
export interface RestingState {
  read(): PostmortemState
  set(state: PostmortemState): void
  rest(): void
}

export function createRestingState(first: PostmortemState): RestingState {
  let state: PostmortemState | null = first
  let text: string | null = null
  const read = (): PostmortemState => {
    state ??= JSON.parse(text ?? '') as PostmortemState
    return state
  }
  return {
    read,
    set(next) {
      state = next
      text = null
    },
    rest() {
      text ??= JSON.stringify(read())
      state = null
    },
  }
}
