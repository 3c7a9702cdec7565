import { agendaPermissions } from '../agenda/permissions.ts'
import { clockPermissions } from '../clock/permissions.ts'
import { facilitationPermissions } from '../facilitation/permissions.ts'
import { notesPermissions } from '../notes/permissions.ts'
import { parkingLotPermissions } from '../parking-lot/permissions.ts'
import { commitmentPermissions } from '../phases/commitment/permissions.ts'
import { openingPermissions } from '../phases/opening/permissions.ts'
import { publicationPermissions } from '../phases/publication/permissions.ts'
import { shapingPermissions } from '../phases/shaping/permissions.ts'
import { soakPermissions } from '../phases/soak/permissions.ts'
import { timelinePermissions } from '../phases/timeline/permissions.ts'
import type { Permission } from './command.ts'
import type { CommandName } from './commands.ts'

/** The table that authorises them: command × role × phase. Tests are generated from it. */
export const permissions: Readonly<Record<CommandName, Permission>> = {
  ...agendaPermissions,
  ...facilitationPermissions,
  ...clockPermissions,
  ...openingPermissions,
  ...timelinePermissions,
  ...notesPermissions,
  ...parkingLotPermissions,
  ...soakPermissions,
  ...shapingPermissions,
  ...commitmentPermissions,
  ...publicationPermissions,
}
