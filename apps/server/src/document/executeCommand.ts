import { createHash, randomInt } from 'node:crypto'
import type {
  CheckedCommand,
  CommandContext,
  DraftEntry,
  Effect,
  PostmortemState,
} from '@second-story/postmortem'
import {
  addIdea,
  draftOf,
  draftSnapshot,
  ownOf,
  projectAgenda,
  projectVoices,
  putDraft,
  runCommand,
  writeAgenda,
  writeOwn,
  writeVoices,
} from '@second-story/postmortem'
import * as Y from 'yjs'
import { hashSecret, newId } from '../admission/secrets.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { Write } from '../durable-log/store.ts'
import type { Captured, LiveDocument } from './liveDocument.ts'
import type { OpenPostmortem } from './openPostmortem.ts'
import { stateWrite } from './openPostmortem.ts'
import type { Postmortems } from './postmortems.ts'

export interface Services {
  readonly log: GroupCommit
  readonly postmortems: Postmortems
}

/** What happens in one transaction: rows for the disk, and what is told once they are there. */
interface Change {
  readonly writes: Write[]
  readonly afterwards: (() => void)[]
  readonly captured: Captured[]
}

/**
 * Carries out one authorised command: state, audit row and the projections in a single transaction, then tells everybody.
 * Call it in turn. Throws a Refusal, and then nothing has changed. `extra` rows go into the same transaction.
 */
export async function executeCommand(
  services: Services,
  postmortem: OpenPostmortem,
  checked: CheckedCommand,
  by: Pick<CommandContext, 'seat' | 'now'> & Partial<Pick<CommandContext, 'absentFor'>>,
  extra: readonly Write[] = [],
): Promise<void> {
  const drafts = checked.readsDrafts ? await readDrafts(postmortem) : new Map()
  const context: CommandContext = {
    absentFor: () => 0,
    ...by,
    newId,
    hash: hashSecret,
    shuffle: (items) => shuffled(items),
    drafts,
  }
  const { state, effects } = runCommand(postmortem.state, checked, context)
  const audit: Write = {
    kind: 'audit',
    postmortem: postmortem.id,
    at: by.now,
    seat: checked.isAnonymous ? null : by.seat.id,
    command: checked.name,
  }
  await changeState(services, postmortem, state, [audit, ...extra], effects)
}

/** Stores a new state with its projections and effects, then makes it the one in force. */
export async function changeState(
  services: Services,
  postmortem: OpenPostmortem,
  next: PostmortemState,
  extra: readonly Write[],
  effects: readonly Effect[] = [],
): Promise<void> {
  const row = stateWrite(next)
  const change: Change = { writes: [row, ...extra], afterwards: [], captured: [] }
  try {
    for (const effect of effects) await prepareEffect(postmortem, next, effect, change)
    const agenda = await postmortem.document('agenda')
    edit(agenda, change, () => writeAgenda(agenda.doc, projectAgenda(next), 'server'))
    const voices = await postmortem.document('voices')
    edit(voices, change, () => writeVoices(voices.doc, projectVoices(next), 'server'))
    await services.log.commit(change.writes)
  } catch (error) {
    // The documents in memory are ahead of the disk.
    for (const each of change.captured) each.lost(error)
    services.postmortems.evict(postmortem)
    throw error
  }
  // As it will be read again; and what `structuredClone` makes takes three times the memory of what `parse` does.
  postmortem.state = JSON.parse(row.json)
  for (const tell of change.afterwards) tell()
  for (const attendee of postmortem.attendees) attendee.reauthorise()
}

function edit(live: LiveDocument, change: Change, act: () => void): void {
  const captured = live.capture(act)
  if (captured === null) return
  change.captured.push(captured)
  change.writes.push(live.write(captured.update))
  change.afterwards.push(captured.stored)
}

async function prepareEffect(
  postmortem: OpenPostmortem,
  next: PostmortemState,
  effect: Effect,
  change: Change,
): Promise<void> {
  switch (effect.kind) {
    case 'add-ideas': {
      const actions = await postmortem.document('actions')
      edit(actions, change, () => {
        for (const idea of effect.ideas) addIdea(actions.doc, idea)
      })
      return
    }
    case 'clear-drafts': {
      const seats = new Set(effect.revealed.map(({ seat }) => seat))
      for (const seat of seats) {
        const gone = new Set(effect.revealed.flatMap((each) => (each.seat === seat ? [each.entry] : [])))
        await clearDraft(postmortem, next, seat, gone, change)
      }
      return
    }
    case 'own-changed':
      for (const seat of effect.seats) {
        const draft = await postmortem.document(draftOf(seat))
        edit(draft, change, () => writeOwn(draft.doc, ownOf(next, seat), 'server'))
      }
      return
    case 'role-changed':
      return
  }
}

/** A revealed draft begins anew: even the length of what was deleted would say who wrote it. */
async function clearDraft(
  postmortem: OpenPostmortem,
  next: PostmortemState,
  seat: string,
  gone: ReadonlySet<string>,
  change: Change,
): Promise<void> {
  const name = draftOf(seat)
  const old = await postmortem.document(name)
  old.end()
  const fresh = new Y.Doc()
  for (const entry of draftSnapshot(old.doc)) if (!gone.has(entry.id)) putDraft(fresh, entry)
  writeOwn(fresh, ownOf(next, seat), 'server')
  const bytes = Y.encodeStateAsUpdate(fresh)
  const retired = new Set([...old.retired, ...old.doc.store.clients.keys()])
  change.writes.push({
    kind: 'reset',
    postmortem: postmortem.id,
    document: name,
    bytes,
    retired: [...retired],
  })
  change.afterwards.push(() => postmortem.replaceDocument(name, bytes, retired))
}

async function readDrafts(postmortem: OpenPostmortem): Promise<Map<string, readonly DraftEntry[]>> {
  const drafts = new Map<string, readonly DraftEntry[]>()
  for (const seat of new Set(postmortem.state.submissions.map((each) => each.seat))) {
    const draft = await postmortem.document(draftOf(seat))
    await draft.durable()
    drafts.set(seat, draftSnapshot(draft.doc))
  }
  return drafts
}

function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(randomInt(left.length), 1))
}

/** Tells whether two requests under one idempotency key are the same command. */
export const fingerprint = (name: string, args: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([name, args]))
    .digest('hex')
