import type { PostmortemKind, PostmortemState } from '@second-story/postmortem'
import {
  createState,
  parseDocumentName,
  projectAgenda,
  projectVoices,
  seedRecord,
  upgradeState,
  writeAgenda,
  writeVoices,
} from '@second-story/postmortem'
import * as Y from 'yjs'
import { newId } from '../admission/secrets.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { Store, Write } from '../durable-log/store.ts'
import type { OpenPostmortem } from './openPostmortem.ts'
import { openPostmortem, stateWrite } from './openPostmortem.ts'

/** Every post-mortem that somebody is using; the others are on disk. */
export interface Postmortems {
  create(start: { title: string; kind: PostmortemKind; now: number }): Promise<OpenPostmortem>
  /** null: there is none with this id. */
  open(id: string): Promise<OpenPostmortem | null>
  /** Forgets one whose memory cannot be trusted any more; its sockets come back and read what is on disk. */
  evict(postmortem: OpenPostmortem): void
  /** Opens what was in use last: after a restart in the middle of a meeting all come back at once. */
  warmUp(): Promise<void>
  /** Every open one; not those that are still being read. */
  all(): OpenPostmortem[]
  close(): void
}

const sweepEveryMs = 2_000
/** A meeting's documents, and some drafts. */
const warmDocuments = 8
/** Longer than any request takes between opening a post-mortem and entering it. */
const restMs = 120_000

/** `damaged` hears of updates that could not be read; they are put aside, and the document opens without them. */
export function createPostmortems(
  store: Store,
  log: GroupCommit,
  damaged: (postmortem: string, document: string, updates: number) => void,
): Postmortems {
  const open = new Map<string, Promise<OpenPostmortem | null>>()
  const inMemory = new Map<string, OpenPostmortem>()
  const lastOpened = new Map<string, number>()

  const openState = (state: PostmortemState): OpenPostmortem => {
    const opened: OpenPostmortem = openPostmortem(state, {
      store,
      log,
      damaged: (document, updates) => damaged(state.id, document, updates),
      lost: () => evict(opened),
    })
    inMemory.set(state.id, opened)
    return opened
  }

  const evict = (postmortem: OpenPostmortem) => {
    postmortem.end()
    // Another one may have taken its place already.
    if (inMemory.get(postmortem.id) === postmortem) forget(postmortem.id)
    for (const attendee of postmortem.attendees) attendee.comeBackLater()
  }

  const load = async (id: string) => {
    const json = await store.readState(id)
    return json === null ? null : openState(upgradeState(JSON.parse(json) as PostmortemState))
  }

  const forget = (id: string) => {
    open.delete(id)
    inMemory.delete(id)
    lastOpened.delete(id)
  }

  async function restAll(): Promise<void> {
    for (const [id, postmortem] of inMemory) {
      // One at a time: whoever types elsewhere must not wait for all of them.
      if (postmortem.rest()) await new Promise(setImmediate)
      if (performance.now() - (lastOpened.get(id) ?? 0) < restMs || !postmortem.isIdle) continue
      // Whoever is on the way in all the same comes back, and finds the one that is read anew.
      postmortem.end()
      forget(id)
    }
  }

  let isSweeping = false
  const sweep = setInterval(async () => {
    if (isSweeping) return
    isSweeping = true
    try {
      await restAll()
    } finally {
      isSweeping = false
    }
  }, sweepEveryMs)
  sweep.unref()

  return {
    async create({ title, kind, now }) {
      const state = createState({ id: newId(), title, kind, now })
      await log.commit([stateWrite(state), ...firstUpdates(state)])
      const created = openState(state)
      open.set(state.id, Promise.resolve(created))
      lastOpened.set(state.id, performance.now())
      return created
    },
    open(id) {
      lastOpened.set(id, performance.now())
      const known = open.get(id)
      if (known) return known
      const loading = load(id)
      open.set(id, loading)
      loading.then(
        (found) => found === null && forget(id),
        () => forget(id),
      )
      return loading
    },
    evict,
    async warmUp() {
      for (const { postmortem, document } of await store.readRecent(warmDocuments)) {
        const name = parseDocumentName(document)
        const live = name && (await (await this.open(postmortem))?.document(name))
        live?.wholeState()
        live?.question()
      }
    },
    all: () => [...inMemory.values()],
    close: () => clearInterval(sweep),
  }
}

function firstUpdates(state: PostmortemState): Write[] {
  const agenda = new Y.Doc()
  writeAgenda(agenda, projectAgenda(state), 'server')
  const voices = new Y.Doc()
  writeVoices(voices, projectVoices(state), 'server')
  const first = {
    agenda: Y.encodeStateAsUpdate(agenda),
    voices: Y.encodeStateAsUpdate(voices),
    record: seedRecord(),
  }
  return Object.entries(first).map(([document, bytes]) => ({
    kind: 'update',
    postmortem: state.id,
    document,
    bytes,
  }))
}
