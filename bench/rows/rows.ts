import { p1OneRoomAllTyping } from './p1OneRoomAllTyping.ts'
import { p2OneRoomFewTyping } from './p2OneRoomFewTyping.ts'
import { p3ManyRooms } from './p3ManyRooms.ts'
import { p4CpuOfTyping } from './p4CpuOfTyping.ts'
import { p5OpenTogether } from './p5OpenTogether.ts'
import { p6IdleRooms } from './p6IdleRooms.ts'
import { p7LongHistory } from './p7LongHistory.ts'
import { p8Presence } from './p8Presence.ts'
import { p10Notes } from './p10Notes.ts'
import { r11ConnectStorm } from './r11ConnectStorm.ts'
import type { Row } from './row.ts'

export const rows: readonly Row[] = [
  p1OneRoomAllTyping,
  p2OneRoomFewTyping,
  p3ManyRooms,
  p4CpuOfTyping,
  p5OpenTogether,
  p6IdleRooms,
  p7LongHistory,
  p8Presence,
  p10Notes,
  r11ConnectStorm,
]
