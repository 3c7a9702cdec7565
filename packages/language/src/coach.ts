import type { CoachPhase, Finding } from './finding.ts'
import { en } from './lexicon/en.ts'
import { maskTechnical } from './maskTechnical.ts'
import { remembering } from './remembering.ts'
import type { Lexicon, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { squeeze } from './squeeze.ts'

export interface CoachOptions {
  /** `review` by default. */
  readonly phase?: CoachPhase
  /** English by default. */
  readonly lexicon?: Lexicon
}

/** Finds words that close a blameless conversation. In the order of the text; never two of one label at one place. */
export function coach(text: string, { phase = 'review', lexicon = en }: CoachOptions = {}): Finding[] {
  const rules = lexicon.rules.filter((rule) => !rule.phases || rule.phases.includes(phase))
  return sentencesOf(maskTechnical(text)).flatMap(({ start, sentence }) =>
    coachSentence(sentence, rules, lexicon).map((heard) => inText(heard, start, text)),
  )
}

/** The same for a text that is written on: sentences that were heard before are not listened to again. */
export function createCoach({
  phase = 'review',
  lexicon = en,
}: CoachOptions = {}): (text: string) => Finding[] {
  const rules = lexicon.rules.filter((rule) => !rule.phases || rule.phases.includes(phase))
  const lines = remembering((line: string) => sentencesOf(maskTechnical(line)))
  const sentences = remembering((sentence: string) => coachSentence(sentence, rules, lexicon))
  return (text) => {
    const found: Finding[] = []
    let start = 0
    // Nothing that is masked, and no sentence, goes beyond the end of a line.
    for (const line of text.split('\n')) {
      for (const each of lines(line))
        for (const heard of sentences(each.sentence)) found.push(inText(heard, start + each.start, text))
      start += line.length + 1
    }
    return found
  }
}

/** Findings with offsets into the sentence. */
function coachSentence(sentence: string, rules: readonly Rule[], lexicon: Lexicon): readonly Finding[] {
  if (lexicon.talkAboutBlame.test(sentence)) return []
  const squeezed = squeeze(sentence)
  return withoutOverlaps(rules.flatMap((rule) => listen(rule, squeezed.text))).map((each) => ({
    ...each,
    start: squeezed.at(each.start),
    end: squeezed.at(each.end - 1) + 1,
  }))
}

const inText = (heard: Finding, offset: number, text: string): Finding => {
  const [start, end] = [heard.start + offset, heard.end + offset]
  return { ...heard, start, end, text: text.slice(start, end) }
}

function listen(rule: Rule, sentence: string): Finding[] {
  const heard: Finding[] = []
  const { pattern, label, why } = rule
  pattern.lastIndex = 0
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const start = match.index
    const end = start + match[0].trimEnd().length
    // A pattern that can match nothing would stand still.
    if (match[0] === '') pattern.lastIndex += 1
    else if (!isInnocent(rule, sentence, start, end))
      heard.push({ label, start, end, text: '', why, rewrite: gentler(rule, match) })
  }
  return heard
}

function isInnocent({ unless, quietIn }: Rule, sentence: string, start: number, end: number): boolean {
  if (quietIn?.test(sentence)) return true
  if (!unless?.test(sentence)) return false
  const everywhere = new RegExp(unless, 'gi')
  return [...sentence.matchAll(everywhere)].some(
    ({ index, 0: words }) => index < end && index + words.length > start,
  )
}

/** Takes up the sentence's own words where the rule asks for them. */
function gentler({ rewrite }: Rule, match: RegExpExecArray): string {
  if (!rewrite.includes('$1')) return rewrite
  const words = match.slice(1).find((group) => group !== undefined)
  return rewrite.replace('$1', () => (words ?? 'do that').trim())
}

function withoutOverlaps(findings: Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.sort((a, b) => a.start - b.start)) {
    const isTold = kept.some(
      (each) => each.label === finding.label && each.end > finding.start && each.start < finding.end,
    )
    if (!isTold) kept.push(finding)
  }
  return kept
}
