import type { Content, Inline } from '../node.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { safeLink } from './safeLink.ts'

type Mark = 'isStruck' | 'isBold' | 'isItalic'
const marks: readonly Mark[] = ['isStruck', 'isBold', 'isItalic']
const signs: Readonly<Record<Mark, string>> = { isStruck: '~~', isBold: '**', isItalic: '*' }

/** Runs as Markdown; `\n` is left for the block to turn into a hard break. */
export const inlineMarkdown = (content: Content, isInCell: boolean): string =>
  write(content.flatMap(resolved), marks, { before: '', next: '', isInCell })

/** Without the addresses that are none; a run without text is none either. */
function resolved({ link, ...run }: Inline): Inline[] {
  const address = safeLink(link)
  if (run.text === '') return []
  return [address === null || run.text.trim() === '' ? run : { ...run, link: address }]
}

interface Place {
  /** The sign before, and the signs that may come behind; empty at the ends of the block. */
  readonly before: string
  readonly next: string
  readonly isInCell: boolean
}

function write(runs: Content, [mark, ...inner]: readonly Mark[], place: Place): string {
  const groups = mark === undefined ? merged(runs).map((run) => [run]) : grouped(runs, mark)
  const pieces: string[] = []
  let before = place.before
  for (const [at, group] of groups.entries()) {
    const following = groups[at + 1]
    const here = { ...place, before, next: following ? firstSigns(following) : place.next }
    const piece =
      mark === undefined ? group.map((run) => one(run, here)).join('') : marked(group, mark, inner, here)
    pieces.push(piece)
    before = piece.slice(-1) || before
  }
  return pieces.join('')
}

function marked(group: Content, mark: Mark, inner: readonly Mark[], here: Place): string {
  if (group[0]?.[mark] !== true) return write(group, inner, here)
  const words = write(group, inner, { ...here, before: mark === 'isStruck' ? '~' : '', next: '' })
  return wrapped(words, signs[mark], here) ?? write(group, [], here)
}

/** A mark must touch the words that it is for; null where it would not be read as one. */
function wrapped(text: string, sign: string, { before, next }: Place): string | null {
  const words = text.trim()
  const from = text.indexOf(words)
  const [lead, trail] = [text.slice(0, from), text.slice(from + words.length)]
  const fits = (edge: string, neighbour: string) => isLoose(neighbour, sign) && touches(edge, neighbour)
  const opens = fits(words.slice(0, 2), lead.slice(-1) || before)
  const closes = [...(trail.charAt(0) || next)].every((sign) => fits(words.slice(-2), sign))
  const isOwn = sign !== '~~' || !words.startsWith('~')
  return words !== '' && isOwn && opens && closes ? `${lead}${sign}${words}${sign}${trail}` : null
}

const isLoose = (neighbour: string, sign: string) => neighbour !== sign.charAt(0)
/** CommonMark's flanking rule: beside a letter anything may stand, beside punctuation only a space or other punctuation. */
const touches = (edge: string, neighbour: string) =>
  /^[\p{L}\p{N}]+$/u.test(edge) || neighbour === '' || /[\s!-/:-@[-`{-~]/.test(neighbour)

/** The signs that a group may begin with: that of a mark, or, where the mark is left out, that of its first word. */
function firstSigns([first]: Content): string {
  if (!first) return ''
  const word = first.link === undefined ? first.text.charAt(0) + (first.isCode ? '`' : '') : '['
  return (
    marks
      .filter((mark) => first[mark])
      .map((mark) => signs[mark].charAt(0))
      .join('') + word
  )
}

function one({ text, link, isCode = false }: Inline, { before, next, isInCell }: Place): string {
  // Two pieces of code that touch would be read as one.
  const isPlain = link === undefined && (!isCode || before === '`')
  if (isPlain || text.trim() === '') return escapeMarkdown(text, { before, isLast: next === '' })
  // The spaces around it are no part of the link or the code.
  const [lead, trail] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]
  const words = text.replace(/\s+/g, ' ').trim()
  return `${lead}${link === undefined ? code(words, isInCell) : linked(words, link, isCode, isInCell)}${trail}`
}

function linked(text: string, address: string, isCode: boolean, isInCell: boolean): string {
  if (!isCode && text === address) return `<${address}>`
  // Blocks are found before code is: `[…]:` inside it would still define a link.
  const isLabelCode = isCode && !/[[\]]/.test(text)
  const label = isLabelCode ? code(text, isInCell) : escapeMarkdown(text, { before: '[', isLast: true })
  const target = address.replaceAll('&', '\\&')
  return /[()]/.test(address) ? `[${label}](<${target}>)` : `[${label}](${target})`
}

/** A table is cut at every pipe before code is looked at, and the backslash that protects one is then eaten, or not. */
function code(words: string, isInCell: boolean): string {
  if (isInCell && words.includes('|')) {
    if (words.includes('\\')) return escapeMarkdown(words, { before: '.', isLast: false })
    return code(words.replaceAll('|', '\\|'), false)
  }
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  const space = /^`|`$/.test(words) ? ' ' : ''
  return `${ticks}${space}${words}${space}${ticks}`
}

const grouped = (runs: Content, mark: Mark): Inline[][] =>
  runs.reduce<Inline[][]>((groups, run) => {
    const last = groups.at(-1)
    if (last && (last[0]?.[mark] === true) === (run[mark] === true)) last.push(run)
    else groups.push([run])
    return groups
  }, [])

/** Neighbours that look alike become one, so that no two pieces of code touch. */
function merged(runs: Content): Inline[] {
  const all: Inline[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && (last.isCode === true) === (run.isCode === true) && last.link === run.link)
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}
