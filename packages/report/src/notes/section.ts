import type { NoteBlock, NoteRun, PostmortemSnapshot } from '@second-story/postmortem'
import type { Inline, ListItem, ReportNode } from '../node.ts'
import { heading } from '../node.ts'

export function notesSection({ notes }: PostmortemSnapshot): ReportNode[] {
  const written = notes.filter((block) => block.runs.some(({ text }) => text.trim() !== ''))
  if (written.length === 0) return []
  const nodes: ReportNode[] = []
  let open: ListItem[] = []
  let openKind: NoteBlock['kind'] | null = null
  const close = () => {
    if (open.length > 0) nodes.push({ kind: 'list', isNumbered: openKind === 'numbered', items: open })
    open = []
  }
  for (const block of written) {
    const isItem = block.kind === 'bullet' || block.kind === 'numbered'
    if (!isItem || block.kind !== openKind) close()
    openKind = block.kind
    if (isItem) open.push({ content: inlines(block.runs), children: [] })
    else nodes.push(nodeOf(block))
  }
  close()
  return [heading(2, 'Notes'), ...nodes]
}

function nodeOf(block: NoteBlock): ReportNode {
  const text = block.runs.map((run) => run.text).join('')
  switch (block.kind) {
    case 'heading':
      return heading(3, text)
    case 'code':
      return { kind: 'code', text }
    case 'quote':
      return { kind: 'quote', content: inlines(block.runs) }
    default:
      return { kind: 'paragraph', content: inlines(block.runs) }
  }
}

const inlines = (runs: readonly NoteRun[]): Inline[] =>
  runs.map((run) => ({
    text: run.text,
    isBold: run.bold,
    isItalic: run.italic,
    isCode: run.code,
    ...(run.link ? { link: run.link } : {}),
  }))
