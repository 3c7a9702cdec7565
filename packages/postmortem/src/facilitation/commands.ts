import { proxyCommands } from './proxyCommands.ts'
import { takeOverCommands } from './takeOverCommands.ts'
import { talkCommands } from './talkCommands.ts'
import { voiceCommands } from './voiceCommands.ts'

/** The commands about who holds the meeting and who speaks. */
export const facilitationCommands = {
  ...takeOverCommands,
  ...voiceCommands,
  ...talkCommands,
  ...proxyCommands,
}
