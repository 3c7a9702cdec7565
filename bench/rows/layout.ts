import type { Door } from '../load/clientSocket.ts'
import type { RunningServer } from '../servers/server.ts'
import type { Load } from '../startLoad.ts'

/** Who sits where, and how many of each room type. */
export interface Layout {
  readonly rooms: number
  readonly people: number
  readonly typists: number
}

export const oneRoomAllTyping: Layout = { rooms: 1, people: 50, typists: 50 }
export const oneRoomFewTyping: Layout = { rooms: 1, people: 200, typists: 20 }
export const manyRooms: Layout = { rooms: 200, people: 8, typists: 1 }

/** A fifth of everything, for a smoke run. */
export const shrunk = ({ rooms, people, typists }: Layout): Layout => ({
  rooms: Math.ceil(rooms / 10),
  people: Math.ceil(people / 5),
  typists: Math.ceil(typists / 5),
})

export async function openLayout(running: RunningServer, load: Load, layout: Layout): Promise<void> {
  const rooms: Door[][] = []
  for (let each = 0; each < layout.rooms; each++) {
    // In one big room everybody is somebody; two hundred small ones would ask for too many seats a minute.
    rooms.push(await running.openRoom(layout.people, layout.rooms === 1 ? 'many' : 'one-person'))
  }
  await load.call('typingOpen', rooms, layout.typists)
}
