import { agendaCommands } from '../agenda/commands.ts'
import { clockCommands } from '../clock/commands.ts'
import { facilitationCommands } from '../facilitation/commands.ts'
import { notesCommands } from '../notes/commands.ts'
import { parkingLotCommands } from '../parking-lot/commands.ts'
import { commitmentCommands } from '../phases/commitment/commands.ts'
import { openingCommands } from '../phases/opening/commands.ts'
import { publicationCommands } from '../phases/publication/commands.ts'
import { shapingCommands } from '../phases/shaping/commands.ts'
import { soakCommands } from '../phases/soak/commands.ts'
import { timelineCommands } from '../phases/timeline/commands.ts'

/** Every command there is. */
export const commands = {
  ...agendaCommands,
  ...facilitationCommands,
  ...clockCommands,
  ...openingCommands,
  ...timelineCommands,
  ...notesCommands,
  ...parkingLotCommands,
  ...soakCommands,
  ...shapingCommands,
  ...commitmentCommands,
  ...publicationCommands,
}
export type CommandName = keyof typeof commands

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
