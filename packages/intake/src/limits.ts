import { IntakeError } from './intakeError.ts'

/** What one paste may hold. Larger ones are refused with a sentence, before any work is done. */
export const limits = {
  characters: 5_000_000,
  lines: 100_000,
  events: 20_000,
  jsonDepth: 64,
} as const

/** Throws an IntakeError on what is too large or is no text at all. */
export function refuseUnreadable(text: string): void {
  if (text.length > limits.characters)
    throw new IntakeError(
      'too-large',
      'That is more than 5 million characters. Paste only the part about the incident.',
    )
  if (looksBinary(text))
    throw new IntakeError(
      'not-text',
      'This is not a text file. Export it as text, CSV or JSON first, or paste the words themselves.',
    )
}

function looksBinary(text: string): boolean {
  if (text.includes('\u0000')) return true
  const start = text.slice(0, 4000)
  const replaced = start.split('\ufffd').length - 1
  return replaced > 20 && replaced > start.length / 10
}
