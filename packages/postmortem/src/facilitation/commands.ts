import { proxyCommands } from './proxyCommands.ts'
import { takeOverCommands } from './takeOverCommands.ts'
import { voiceCommands } from './voiceCommands.ts'

/** The commands about who holds the meeting and who speaks. */
export const facilitationCommands = { ...takeOverCommands, ...voiceCommands, ...proxyCommands }
