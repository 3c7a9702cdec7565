import type { FactorKind, Probe } from '@second-story/postmortem'

export const factorKindLabels: Readonly<Record<FactorKind, string>> = {
  detection: 'detection',
  response: 'response',
  resilience: 'resilience',
  documentation: 'documentation',
  process: 'process',
  technology: 'technology',
  organisation: 'organisation',
  load: "people's load",
}

interface ProbeText {
  readonly question: string
  readonly example: string
}

export const probeTexts: Readonly<Record<Probe, ProbeText>> = {
  detection: {
    question: 'How was it noticed, and what would have shown it sooner?',
    example: 'A customer told us; the CPU alert came a quarter of an hour later.',
  },
  'first-responder': {
    question: 'Did it reach somebody who could act on it, and over how many steps?',
    example: 'Support, then the on-call list, then the team that owns the cache: three steps.',
  },
  'secondary-systems': {
    question: 'Which other systems went down with it, and what let the failure spread?',
    example: 'The database, because every cache miss became a query.',
  },
  documentation: {
    question: 'Which instructions helped, were missing, or had gone out of date?',
    example: 'The rollback page helped; it did not say how long to wait.',
  },
}
