const day = 24 * 60 * 60 * 1000

/** The instant `workingDays` working days after `start` (epoch milliseconds); Saturday and Sunday (UTC) do not count. */
export function soakUntil(start: number, workingDays = 2): number {
  let until = start
  for (let left = workingDays; left > 0; ) {
    until += day
    const weekday = new Date(until).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return until
}
