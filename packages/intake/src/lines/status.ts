const words =
  'investigating|identified|monitoring|update|updated|resolved|scheduled|in progress|verifying|completed|postmortem|recovering|mitigated|degraded|maintenance|detected|closed|behoben|gelöst'
const leading = new RegExp(
  String.raw`^(?:\*\*)?(?:\[(${words})\]|(${words})(?=(?:\*\*)?(?:\s+[-–—]\s|:\s|\s*$|\s*\n)))`,
  'i',
)

/** The state that a status page's message begins with, in small letters; the text keeps it. */
export function statusOf(text: string): string | undefined {
  const found = leading.exec(text.slice(0, 60))
  return (found?.[1] ?? found?.[2])?.toLowerCase()
}
