import { fastestTyping, typingMetrics } from './fastestTyping.ts'
import { manyRooms } from './layout.ts'
import type { Row } from './row.ts'
import { atLeast, ratio } from './row.ts'

export const p3ManyRooms: Row = {
  id: 'P3',
  title: '200 rooms of 8 people, one typing in each, ever faster',
  metrics: typingMetrics,
  notApplicable: () => null,
  measure: (server, settings) => fastestTyping(server, manyRooms, settings),
  judge: (medians) => [atLeast('deliveries/s over relay', ratio(medians, 'deliveries', 'relay'), 1.2)],
}
