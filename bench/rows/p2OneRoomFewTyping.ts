import { fastestTyping, typingMetrics } from './fastestTyping.ts'
import { oneRoomFewTyping } from './layout.ts'
import type { Row } from './row.ts'
import { atLeast, ratio } from './row.ts'

export const p2OneRoomFewTyping: Row = {
  id: 'P2',
  title: 'one room, 200 people, 20 typing ever faster',
  metrics: typingMetrics,
  notApplicable: () => null,
  measure: (server, settings) => fastestTyping(server, oneRoomFewTyping, settings),
  judge: (medians) => [atLeast('deliveries/s over relay', ratio(medians, 'deliveries', 'relay'), 5)],
}
