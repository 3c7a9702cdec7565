import type { CoachPhase, Finding } from './finding.ts'
import { en } from './lexicon/en.ts'
import { maskTechnical } from './maskTechnical.ts'
import type { Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'

export interface CoachOptions {
  /** `review` by default. */
  readonly phase?: CoachPhase
}

/** Finds words that close a blameless conversation. In the order of the text; never two of one label at one place. */
export function coach(text: string, { phase = 'review' }: CoachOptions = {}): Finding[] {
  const findings = sentencesOf(text).flatMap(({ start, sentence }) => {
    const masked = maskTechnical(sentence)
    return en.rules
      .filter((rule) => !rule.phases || rule.phases.includes(phase))
      .flatMap((rule) => listen(rule, masked, sentence, start))
  })
  return withoutOverlaps(findings)
}

function listen(rule: Rule, masked: string, sentence: string, start: number): Finding[] {
  if (rule.unless?.test(masked)) return []
  const match = rule.pattern.exec(masked)
  if (!match) return []
  const { label, why, rewrite } = rule
  const end = match.index + match[0].length
  return [
    {
      label,
      start: start + match.index,
      end: start + end,
      text: sentence.slice(match.index, end),
      why,
      rewrite,
    },
  ]
}

function withoutOverlaps(findings: Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const isTold = kept.some(
      (each) => each.label === finding.label && each.end > finding.start && each.start < finding.end,
    )
    if (!isTold) kept.push(finding)
  }
  return kept
}
