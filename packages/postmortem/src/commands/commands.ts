import { agendaCommands } from '../agenda/commands.ts'
import { agendaPermissions } from '../agenda/permissions.ts'
import { parkingLotCommands } from '../parking-lot/commands.ts'
import { parkingLotPermissions } from '../parking-lot/permissions.ts'
import { commitmentCommands } from '../phases/commitment/commands.ts'
import { commitmentPermissions } from '../phases/commitment/permissions.ts'
import { openingCommands } from '../phases/opening/commands.ts'
import { openingPermissions } from '../phases/opening/permissions.ts'
import { publicationCommands } from '../phases/publication/commands.ts'
import { publicationPermissions } from '../phases/publication/permissions.ts'
import { shapingCommands } from '../phases/shaping/commands.ts'
import { shapingPermissions } from '../phases/shaping/permissions.ts'
import { soakCommands } from '../phases/soak/commands.ts'
import { soakPermissions } from '../phases/soak/permissions.ts'
import { timelineCommands } from '../phases/timeline/commands.ts'
import { timelinePermissions } from '../phases/timeline/permissions.ts'
import type { Permission } from './command.ts'

/** Every command there is. */
export const commands = {
  ...agendaCommands,
  ...openingCommands,
  ...timelineCommands,
  ...parkingLotCommands,
  ...soakCommands,
  ...shapingCommands,
  ...commitmentCommands,
  ...publicationCommands,
}
export type CommandName = keyof typeof commands

/** The table that authorises them: command × role × phase. Tests are generated from it. */
export const permissions: Readonly<Record<CommandName, Permission>> = {
  ...agendaPermissions,
  ...openingPermissions,
  ...timelinePermissions,
  ...parkingLotPermissions,
  ...soakPermissions,
  ...shapingPermissions,
  ...commitmentPermissions,
  ...publicationPermissions,
}

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
