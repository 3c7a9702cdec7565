import type { DocumentName } from '@second-story/postmortem'
import { isDraft } from '@second-story/postmortem'
import * as Y from 'yjs'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import type { LightLink } from './lightLink.ts'
import { openLink } from './lightLink.ts'

/** Somebody with a seat and one device: their replicas, which are in step with the server or not. */
export interface LightPerson {
  readonly seat: TestSeat
  readonly isOnline: boolean
  readonly links: readonly LightLink[]
  link(document: DocumentName): LightLink | undefined
  goOffline(): void
  comeBack(): void
  /** A page that was reloaded writes under a new client id; its device has kept the replica or has not. */
  reload(document: DocumentName, isKept: boolean): void
  /** Opens what the server has hung up on, and begins anew what has begun anew there. */
  holdOn(): void
  /** Gives up what the server has refused for good: nobody but this person will ever see it. */
  dropRefused(): void
  /** What has happened to this person that never happens to honest people. */
  faults(): string[]
  readonly updates: number
  close(): void
}

export function openPerson(
  server: TestServer,
  meeting: TestMeeting,
  seat: TestSeat,
  documents: readonly DocumentName[],
): LightPerson {
  const links = new Map<DocumentName, LightLink>()
  const faults: string[] = []
  let isOnline = true
  let updates = 0

  function open(document: DocumentName, kept?: Uint8Array): void {
    const link = openLink({
      server,
      postmortem: meeting.id,
      document,
      token: seat.token,
      ...(kept ? { kept } : {}),
    })
    links.set(document, link)
    if (isOnline) link.connect()
  }

  function leave(link: LightLink): void {
    for (const fault of link.faults) faults.push(`${seat.name} in ${link.document}: ${fault}`)
    updates += link.updates
    link.close()
  }

  function reload(document: DocumentName, isKept: boolean): void {
    const old = links.get(document)
    if (!old) return
    const kept = isKept ? Y.encodeStateAsUpdate(old.doc) : undefined
    leave(old)
    open(document, kept)
  }

  for (const document of documents) open(document)

  return {
    seat,
    get isOnline() {
      return isOnline
    },
    get links() {
      return [...links.values()]
    },
    link: (document) => links.get(document),
    goOffline() {
      isOnline = false
      for (const link of links.values()) link.disconnect()
    },
    comeBack() {
      isOnline = true
      this.holdOn()
    },
    reload,
    holdOn() {
      if (!isOnline) return
      for (const link of [...links.values()]) {
        if (link.closedFor === null) link.connect()
        else {
          if (link.closedFor !== 4409 || !isDraft(link.document))
            faults.push(`${seat.name} in ${link.document}: closed with ${link.closedFor}`)
          reload(link.document, false)
        }
      }
    },
    dropRefused() {
      for (const link of [...links.values()])
        if (link.isSettled && link.refusal !== null) reload(link.document, false)
    },
    faults: () => [
      ...faults,
      ...[...links.values()].flatMap((link) =>
        link.faults.map((fault) => `${seat.name} in ${link.document}: ${fault}`),
      ),
    ],
    get updates() {
      return [...links.values()].reduce((sum, link) => sum + link.updates, updates)
    },
    close() {
      for (const link of links.values()) leave(link)
      links.clear()
    },
  }
}
