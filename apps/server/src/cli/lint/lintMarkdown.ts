import type { CoachPhase, Finding, Label } from '@second-story/language'
import { coach } from '@second-story/language'
import { proseOf } from './proseOf.ts'

/** A finding with its place: line and column begin with 1; column and length count UTF-16 code units, as editors do. */
export interface PlacedFinding {
  readonly label: Label
  readonly line: number
  readonly column: number
  readonly length: number
  readonly text: string
  readonly why: string
  readonly rewrite: string
}

/** Without a phase, a section that is headed “Action items” or the like is read as `action`, the rest as `review`. */
export function lintMarkdown(markdown: string, phase?: CoachPhase): PlacedFinding[] {
  const prose = proseOf(markdown)
  if (phase) return place(markdown, coach(prose, { phase }))
  const sections = actionSections(prose)
  const isAction = ({ start }: Finding) => sections.some(([from, to]) => start >= from && start < to)
  const inReview = coach(prose, { phase: 'review' })
  if (sections.length === 0) return place(markdown, inReview)
  const inAction = coach(prose, { phase: 'action' })
  const found = [...inReview.filter((each) => !isAction(each)), ...inAction.filter(isAction)]
  return place(
    markdown,
    found.sort((a, b) => a.start - b.start),
  )
}

function place(markdown: string, findings: readonly Finding[]): PlacedFinding[] {
  let line = 1
  let lineStart = 0
  return findings.map(({ label, start, end, why, rewrite }) => {
    for (let next = markdown.indexOf('\n', lineStart); next >= 0 && next < start; ) {
      line += 1
      lineStart = next + 1
      next = markdown.indexOf('\n', lineStart)
    }
    const text = markdown.slice(start, end)
    return { label, line, column: start - lineStart + 1, length: text.length, text, why, rewrite }
  })
}

const namesActions =
  /\b(?:action items?|actions|follow[- ]?ups?|next steps|countermeasures|counter measures|to-?dos?|commitments?|(?:corrective|preventi(?:ve|tive)|remedial) (?:actions?|measures?))\b/i

/** From a heading that names actions to the next heading of its level or above. */
function actionSections(prose: string): [from: number, to: number][] {
  const sections: [number, number][] = []
  let open: { from: number; level: number } | null = null
  for (const { index, 1: signs = '', 2: title = '' } of prose.matchAll(/^ {0,3}(#{1,6})([^\n]*)$/gm)) {
    if (open && signs.length > open.level) continue
    if (open) sections.push([open.from, index])
    open = namesActions.test(title) ? { from: index, level: signs.length } : null
  }
  if (open) sections.push([open.from, prose.length])
  return sections
}
