/** Code, links, host names and quotations are other people's words or no words at all. */
const technical = [
  /`[^`]*`/g,
  /\bhttps?:\/\/\S+/g,
  /[“"][^”"]{0,400}[”"]/g,
  /\b[\w-]+(?:\.[\w-]+)+\b/g,
  /\b\w+(?:_\w+)+\b/g,
  /\b(?:stupid-simple|just-in-time|fail-safe|fault-tolerant|human-readable|git blame)\b/gi,
]

/** The same text with technical parts blanked out; every offset stays where it was. */
export function maskTechnical(text: string): string {
  return technical.reduce(
    (masked, pattern) => masked.replace(pattern, (part) => '\u00b7'.repeat(part.length)),
    text,
  )
}
