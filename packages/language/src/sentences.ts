/** A longer run is a dump and not a sentence; it is cut, so that no pattern ever runs over megabytes. */
const longest = 600
const abbreviations = /(?:\b(?:e\.g|i\.e|etc|vs|approx|resp|no|mr|mrs|ms|dr|st)|\.\.)$/i
const leads = /^(?:\s|[-*+•>#|]\s*|\d+[.)]\s+|\[[ x]\]\s+|\*{1,2}|_{1,2})+/i

/** The sentences of a text with their offsets, without the bullets before them; line ends end a sentence, too. */
export function sentencesOf(text: string): { start: number; sentence: string }[] {
  const found: { start: number; sentence: string }[] = []
  let start = 0
  const close = (end: number) => {
    for (let from = start; from < end; from += longest) {
      const part = text.slice(from, Math.min(end, from + longest))
      const lead = leads.exec(part)?.[0].length ?? 0
      const sentence = part.slice(lead).trimEnd()
      if (sentence.length > 1) found.push({ start: from + lead, sentence })
    }
    start = end
  }
  for (const { index, 0: mark } of text.matchAll(/\n|[.!?]+(?=[\s*_)”"']|$)/g)) {
    const before = text.slice(Math.max(start, index - 8), index)
    if (mark === '.' && abbreviations.test(before)) continue
    close(index + mark.length)
  }
  close(text.length)
  return found
}
