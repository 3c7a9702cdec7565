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

export const probeQuestions: Readonly<Record<Probe, string>> = {
  detection: 'How was it noticed, and what would have shown it sooner?',
  'first-responder': 'Did it reach somebody who could act, and over how many steps?',
  'secondary-systems': 'Which other systems went down with it, and what let them?',
  documentation: 'Which instructions helped, were missing, or were out of date?',
}
