import type { Door } from '../load/clientSocket.ts'

export interface StartOptions {
  /** Arguments of Node, such as `--cpu-prof`. */
  readonly nodeArguments?: readonly string[]
  /** Peers keep documents on disk only where a row asks for it, so that they are as fast as they can be elsewhere. */
  readonly keepsDocuments?: boolean
}

export interface RunningServer {
  readonly pid: number
  /** A new room, and a door for each of `people`; all of them as one person where it does not matter who they are. */
  openRoom(people: number, as: 'one-person' | 'many'): Promise<Door[]>
  /** Ends it in order and starts it again on its data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** One of the servers that are compared. */
export interface Server {
  readonly name: ServerName
  /** Holds the document and gives it to a newcomer. */
  readonly holdsDocuments: boolean
  /** Has the document after a restart. */
  readonly isDurable: boolean
  start(options?: StartOptions): Promise<RunningServer>
}

export const serverNames = ['second-story', 'relay', 'y-websocket-server', 'hocuspocus'] as const
export type ServerName = (typeof serverNames)[number]
