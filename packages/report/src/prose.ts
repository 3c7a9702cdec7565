import { cleanText } from './cleanText.ts'
import type { ListItem, ReportNode } from './node.ts'
import { item, listOf, paragraph } from './node.ts'

const bullet = /^\s*[-*•–]\s+/

/** The non-empty lines of a text, without the bullets that people put before them. */
export const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((each) => each.replace(bullet, '').trim())
    .filter((each) => each !== '')

export const bulletsOf = (text: string): ListItem[] => linesOf(text).map((each) => item(each))

/** A text in several paragraphs; lines that people began with a bullet become a list. */
export function proseOf(text: string): ReportNode[] {
  return cleanText(text)
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const lines = block.split('\n').filter((each) => each.trim() !== '')
      const start = lines.findIndex((each) => bullet.test(each))
      const isList = start >= 0 && lines.slice(start).every((each) => bullet.test(each))
      const before = (isList ? lines.slice(0, start) : lines).map((each) => each.trim())
      return [
        ...(before.length > 0 ? [paragraph(before.join('\n'))] : []),
        ...(isList ? listOf(bulletsOf(lines.slice(start).join('\n'))) : []),
      ]
    })
}

/** A heading of the template always stands, with a dash where nothing is known. */
export const orDash = (nodes: ReportNode[]): ReportNode[] => (nodes.length > 0 ? nodes : [paragraph('–')])
