const word = String.raw`[\p{L}][\p{L}\p{M}\p{N}.'’_-]{0,30}`
const name = new RegExp(
  String.raw`^@?(?:${word})(?:\s(?:${word}|\([^()]{1,30}\))){0,4}(?:\s*(?:APP|BOT|\[bot\]))?$`,
  'u',
)

/** Whether a short text could be a person's or a bot's name: few words, none of them a sentence. */
export function looksLikeName(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length > 60 || !name.test(trimmed)) return false
  const words = trimmed
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/)
  const small = words.filter(
    (part) => /^\p{Ll}/u.test(part) && !/^(?:de|da|van|von|der|den|la|le|bin|al)$/.test(part),
  )
  return words.length === 1 || small.length === 0
}

/** A name without what the chat program adds to it. */
export const plainName = (text: string): string =>
  text
    .trim()
    .replace(/\s*(?:\bAPP|\bBOT|\[bot\])$/, '')
    .replace(/^@/, '')

const irc = /^<[@+%~& ]?([^<>\s]{1,40})>\s+(?=\S)/
const zoom = /^from\s+(\S.{0,40}?)(?:\s+to\s+.{1,40}?)?\s*:\s*/i
const speaker = new RegExp(
  String.raw`^(?:~\s?)?(@?${word}(?:\s(?:${word}|\([^()]{1,30}\))){0,3}|\+[\d ()-]{6,20}):\s+(?=\S)`,
  'u',
)

export interface Said {
  readonly actor: string
  readonly text: string
}

/** "<nick> text" and "From Ann to Everyone: text" say by themselves who speaks. */
export function readSpeaker(text: string): Said | null {
  const found = irc.exec(text) ?? zoom.exec(text)
  return found ? { actor: found[1] ?? '', text: text.slice(found[0].length) } : null
}

/** "Name: text" does so only where nearly all lines of a chat are like that. */
export function readColonSpeaker(text: string): Said | null {
  const found = speaker.exec(text)
  return found ? { actor: plainName(found[1] ?? ''), text: text.slice(found[0].length) } : null
}
