import type { Inline } from './node.ts'

const marked = /(?<!`)`([^`\n]{1,200})`(?!`)|((?:https?:\/\/|mailto:)[^\s<>"`]{3,1000})/gi

/** Code in backticks and web addresses stay what they are; everything else is plain text. */
export function linked(text: string): Inline[] {
  const runs: Inline[] = []
  let from = 0
  for (const match of text.matchAll(marked)) {
    const [whole, code, address] = match
    const run = address === undefined ? { text: code ?? '', isCode: true } : linkTo(withoutEnd(address))
    const before = text.slice(from, match.index)
    if (before) runs.push({ text: before })
    runs.push(run)
    from = match.index + (address === undefined ? whole.length : run.text.length)
  }
  if (from < text.length) runs.push({ text: text.slice(from) })
  return runs
}

const linkTo = (address: string): Inline => ({ text: address, link: address })

/** A full stop or a bracket behind an address belongs to the sentence; a bracket that it opened itself does not. */
function withoutEnd(address: string): string {
  let end = address.length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    const isOpen = (sign: string, closing: string) =>
      last === closing &&
      address.slice(0, end).split(sign).length < address.slice(0, end).split(closing).length
    if (!".,;:!?'*_~|".includes(last) && !isOpen('(', ')') && !isOpen('[', ']')) break
  }
  return address.slice(0, end)
}
