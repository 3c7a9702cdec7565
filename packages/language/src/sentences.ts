/** A longer run is a dump and not a sentence; it is cut, so that no pattern ever runs over megabytes. */
const longest = 600

/** The sentences of a text with their offsets; line ends end a sentence, too. */
export function sentencesOf(text: string): { start: number; sentence: string }[] {
  const found: { start: number; sentence: string }[] = []
  for (const match of text.matchAll(/[^\n.!?]+(?:[.!?]+(?=\s|$)|[.!?]+(?=\S)[^\n.!?]*)*[.!?]*/g)) {
    for (let cut = 0; cut < match[0].length; cut += longest) {
      const part = match[0].slice(cut, cut + longest)
      const lead = part.length - part.trimStart().length
      if (part.trim() !== '') found.push({ start: match.index + cut + lead, sentence: part.trim() })
    }
  }
  return found
}
