import { fastestTyping, typingMetrics } from './fastestTyping.ts'
import { oneRoomAllTyping } from './layout.ts'
import type { Row } from './row.ts'
import { atLeast, ratio } from './row.ts'

export const p1OneRoomAllTyping: Row = {
  id: 'P1',
  title: 'one room, 50 people, all typing ever faster: deliveries/s with p99 < 100 ms',
  metrics: typingMetrics,
  notApplicable: () => null,
  measure: (server, settings) => fastestTyping(server, oneRoomAllTyping, settings),
  judge: (medians) => [atLeast('deliveries/s over relay', ratio(medians, 'deliveries', 'relay'), 5)],
}
