const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `HH:mm` where this browser is; empty for what is no instant. */
export function clockOf(at: string): string {
  const instant = Date.parse(at)
  return Number.isNaN(instant) ? '' : format.format(instant)
}
