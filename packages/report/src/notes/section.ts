import type { NoteBlock, NoteRun, PostmortemSnapshot } from '@second-story/postmortem'
import type { Content, ReportNode, TableNode } from '../node.ts'
import { code, contentOf, heading, paragraph, plainText, quote } from '../node.ts'
import type { People } from '../people.ts'
import { withMentions } from './mentions.ts'
import { nestedLists } from './nestedLists.ts'

/** The scribe's notes, as they were set; who is mentioned appears as everywhere in the report. */
export function notesSection({ notes }: PostmortemSnapshot, people: People): ReportNode[] {
  const named = withMentions(notes, (seat) => ({ text: `@${people.teller(seat)}` }))
  const written = named.filter((block) => block.runs.some(({ text }) => text.trim() !== ''))
  const nodes: ReportNode[] = []
  let shallowest = Number.POSITIVE_INFINITY
  for (let at = 0; at < written.length; ) {
    const items = itemsFrom(written, at)
    const block = written[at]
    if (items.length > 0) nodes.push(...nestedLists(items))
    else if (block?.kind === 'heading') {
      shallowest = Math.min(shallowest, block.level)
      nodes.push(heading(block.level > shallowest ? 4 : 3, contentOfRuns(block.runs)))
    } else if (block) nodes.push(nodeOf(block))
    at += Math.max(1, items.length)
  }
  return nodes
}

/** The list items that follow each other without a break. */
function itemsFrom(blocks: readonly NoteBlock[], from: number) {
  const items = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind !== 'bullet' && block?.kind !== 'numbered') break
    items.push({
      level: block.level,
      isNumbered: block.kind === 'numbered',
      content: contentOfRuns(block.runs),
    })
  }
  return items
}

function nodeOf(block: NoteBlock): ReportNode {
  const content = contentOfRuns(block.runs)
  switch (block.kind) {
    case 'table':
      return tableOf(block)
    case 'code':
      return code(plainText(content))
    case 'quote':
      return quote(content)
    default:
      return paragraph(content)
  }
}

/** Every row as wide as the widest. */
function tableOf({ rows = [] }: NoteBlock): TableNode {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const [head = [], ...body] = rows.map((row) =>
    Array.from({ length: width }, (_, at) => contentOfRuns(row[at] ?? [])),
  )
  return { kind: 'table', head, rows: body }
}

const contentOfRuns = (runs: readonly NoteRun[]): Content =>
  runs.flatMap((run) => {
    const style = { isBold: run.bold, isItalic: run.italic, isStruck: run.strike }
    if (run.code || run.link !== null)
      return contentOf([
        { text: run.text, ...style, isCode: run.code, ...(run.link === null ? {} : { link: run.link }) },
      ])
    return contentOf(run.text).map((each) => ({ ...each, ...style }))
  })
