/** Lengths are UTF-16 code units. Both ends read these; the server refuses what is longer. */
export const limits = {
  title: 200,
  name: 80,
  seatFunction: 80,
  shortText: 500,
  longText: 10_000,
  groundRules: 20,
  seats: 500,
  parkedIdeas: 500,
  allowedWords: 200,
  lateThoughts: 500,
  submissionsPerSeat: 200,
  perspectives: 5_000,
} as const
