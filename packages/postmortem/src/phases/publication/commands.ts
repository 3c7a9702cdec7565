import * as v from 'valibot'
import { command } from '../../commands/command.ts'

export const publicationCommands = {
  /** Freezes a version of the document; later corrections become a new version. */
  publish: command({
    args: v.strictObject({ people: v.picklist(['roles', 'names']) }),
    run(state, { people }, { now }) {
      state.publication = { version: (state.publication?.version ?? 0) + 1, at: now, people }
      state.recordReopened = false
    },
  }),
}
