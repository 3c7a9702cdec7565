import type {
  AgendaSnapshot,
  CommandName,
  DraftEntry,
  Idea,
  NoteBlock,
  RecordSnapshot,
  Role,
  VoicesSnapshot,
} from '@second-story/postmortem'
import { draftOf, refuseWrite } from '@second-story/postmortem'
import type { CommandAnswer } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useCallback } from 'react'
import type * as Y from 'yjs'
import { useStore } from 'zustand'
import { toast } from '../ui/toast.ts'
import { ApiProblem, api } from './api.ts'
import { newId } from './ids.ts'
import { useMeeting } from './MeetingContext.ts'
import type { OpenDocument, ReplicaName, Snapshots } from './openMeeting.ts'

/** The open document, also after it has begun anew. */
export function useDocument<Name extends ReplicaName>(name: Name): OpenDocument<Name> {
  const meeting = useMeeting()
  useStore(meeting.generations, (generations) => generations[name])
  return meeting.document(name)
}

function useSnapshot<Name extends ReplicaName>(name: Name): Snapshots[Name] {
  return useStore(useDocument(name).snapshot, ({ value }) => value)
}

/** The run of the meetings. The frame shows no screen before it is there. */
export function useAgenda(): AgendaSnapshot {
  const agenda = useSnapshot('agenda')
  if (!agenda) throw new Error('the agenda is not synced yet')
  return agenda
}
export const useAgendaIfSynced = (): AgendaSnapshot | null => useSnapshot('agenda')
export const useRecord = (): RecordSnapshot => useSnapshot('record')
export const useVoices = (): VoicesSnapshot => useSnapshot('voices')
export const useIdeas = (): readonly Idea[] => useSnapshot('actions')
export const useDrafts = (): readonly DraftEntry[] => useSnapshot('draft')
export const useNotes = (): readonly NoteBlock[] => useSnapshot('notes')
export const useDoc = (name: ReplicaName): Y.Doc => useDocument(name).doc

export interface Me {
  readonly seat: string
  readonly name: string
  readonly role: Role
  readonly isRoomView: boolean
}

/** My seat; the role is the one in force now. */
export function useMe(): Me {
  const { me } = useMeeting()
  const seat = useAgenda().roster.find((each) => each.id === me.seat)
  return {
    seat: me.seat,
    name: seat?.name ?? me.name,
    role: seat?.role ?? 'observer',
    isRoomView: me.isRoomView,
  }
}

export function useMayWrite(name: 'record' | 'notes' | 'actions' | 'draft'): boolean {
  const { seat, role } = useMe()
  const { phase, recordReopened } = useAgenda()
  return refuseWrite(name === 'draft' ? draftOf(seat) : name, { seat, role, phase, recordReopened }) === null
}

export type CommandOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly detail: string }

/** Sends a command; a refusal is the caller's to handle. A lost connection is tried again under the same key. */
export function useCommandOrProblem() {
  const { id } = useMeeting()
  return useCallback(
    async (name: CommandName, args: object = {}): Promise<CommandOutcome> => {
      const key = newId()
      for (let attempt = 0; ; attempt++) {
        try {
          await api<CommandAnswer>('POST', routes.commands(id), { name, args }, { 'idempotency-key': key })
          return { ok: true }
        } catch (error) {
          if (!(error instanceof ApiProblem)) throw error
          const isPassing = error.code === 'unreachable' || error.code === 'not-stored-yet'
          if (isPassing && attempt < 2) {
            await new Promise((resolve) => setTimeout(resolve, 600 * (attempt + 1)))
            continue
          }
          return { ok: false, code: error.code, detail: error.message }
        }
      }
    },
    [id],
  )
}

/** Sends a command; a refusal is shown in the server's own words. True: it was carried out. */
export function useCommand() {
  const send = useCommandOrProblem()
  return useCallback(
    async (name: CommandName, args: object = {}): Promise<boolean> => {
      const outcome = await send(name, args)
      if (!outcome.ok) toast(outcome.detail, { tone: 'danger' })
      return outcome.ok
    },
    [send],
  )
}
