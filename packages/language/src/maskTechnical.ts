/** Code, links, host names and quotations are other people's words or no words at all. Each pattern is bounded or linear. */
const technical = new RegExp(
  [
    '`[^`\\n]{1,400}`',
    String.raw`\bhttps?:\/\/[^\s)>\]]+`,
    String.raw`(?<!\w)[“"][^“”"\n]{1,400}[”"](?!\w)`,
    String.raw`(?<!\w)‘[^‘’\n]{1,400}’(?!\w)`,
    String.raw`(?<!\w)'(?!(?:ve|d|s|re|ll|t)\b)[^'\n]{1,200}[^\s'\w]?'(?!\w)`,
    // Host and file names: no sentence ends in the middle of a word.
    String.raw`\b\w[\w-]{0,60}(?:\.\w[\w-]{0,60}){1,8}\b`,
    String.raw`\b\w{0,60}[A-Za-z0-9]_\w{1,60}\b`,
    String.raw`--[\w-]{2,60}`,
    String.raw`\b(?:stupid-(?:simple|proof)|just-in-time|fail-safe|fault-tolerant|human-readable|must-staple|mistaken[- ]identity|git blame|off-by-one error)\b`,
  ].join('|'),
  'gi',
)
/** The key words of a specification (RFC 2119). */
const keywords = /\b(?:MUST|SHOULD|SHALL)(?: NOT)?\b(?! have)/g
const abbreviation = /^(?:e\.g|i\.e|a\.m|p\.m|u\.s)$/i

/** The same text with technical parts blanked out and apostrophes made straight; every offset stays where it was. */
export function maskTechnical(text: string): string {
  return text
    .replace(/[’ʼ]/g, (_, at: number) => (isApostrophe(text, at) ? "'" : '’'))
    .replace(technical, (part) => (abbreviation.test(part) ? part : '\u00b7'.repeat(part.length)))
    .replace(keywords, (word) => '\u00b7'.repeat(word.length))
    .replace(/[\u00a0\t]/g, ' ')
}

const isApostrophe = (text: string, at: number) =>
  /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '')
