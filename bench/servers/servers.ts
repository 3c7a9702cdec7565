import { hocuspocus } from './hocuspocus.ts'
import { relay } from './relay.ts'
import { secondStory } from './secondStory.ts'
import type { Server, ServerName } from './server.ts'
import { yWebsocketServer } from './yWebsocketServer.ts'

export const servers: Readonly<Record<ServerName, Server>> = {
  'second-story': secondStory,
  relay,
  'y-websocket-server': yWebsocketServer,
  hocuspocus,
}
