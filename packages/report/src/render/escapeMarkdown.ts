/** Where a text stands: the sign before it (empty at the start of a line) and whether anything follows on its line. */
export interface Surroundings {
  readonly before: string
  readonly isLast: boolean
}

const punctuation = /[!-/:-@[-`{-~]/
const letterOrDigit = /[A-Za-z0-9]/

/** Text that stays text: it makes no emphasis, code, link, table, HTML or formula. What is harmless where it stands is left as it is. */
export function escapeMarkdown(text: string, { before, isLast }: Surroundings): string {
  const escaped = text.replace(/[\\`*_[\]|<&~$!]/g, (sign, at: number) =>
    isActive(sign, text.charAt(at - 1) || before, text.slice(at + 1, at + 42), isLast) ? `\\${sign}` : sign,
  )
  // GitHub would make links of these by itself; those that may be links are runs of their own.
  return escaped.replace(/(https?|ftp|xmpp):/gi, '$1\\:').replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
}

function isActive(sign: string, previous: string, rest: string, isLast: boolean): boolean {
  const next = rest.charAt(0)
  switch (sign) {
    case '\\':
      return next === '' || /\s/.test(next) || punctuation.test(next)
    case '_':
      return !letterOrDigit.test(previous) || !letterOrDigit.test(next)
    case '<':
      return next === '' || /[A-Za-z/!?]/.test(next)
    case '&':
      return /^#?\w*(;|$)/.test(rest)
    case '~':
    case '$':
      // Before a number and behind a space (`~5,000`) it can open something but close nothing.
      return !/^\s?$/.test(previous) || !/\d/.test(next)
    case '!':
      return next === '' && !isLast
    default:
      return true
  }
}

/** What would begin a heading, a list, a quotation, a rule or a table at the start of a line. */
export const escapeLineStart = (line: string): string =>
  line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=[-+](\s|$)|#{1,6}(\s|$)|>|:?-+:?\s*$|--|=+\s*$|:-)/, '\\')
