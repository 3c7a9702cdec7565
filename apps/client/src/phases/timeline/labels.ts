import type { AgreementAnswer, Lane, Marker } from '@second-story/postmortem'

export const markerLabels: Readonly<Record<Marker, string>> = {
  started: 'started',
  'first-impact': 'first impact',
  'first-report': 'first report',
  detected: 'detected',
  acknowledged: 'acknowledged',
  declared: 'declared',
  mitigated: 'mitigated',
  hotfix: 'hotfix',
  resolved: 'resolved',
}

export const laneLabels: Readonly<Record<Lane, string>> = {
  saw: 'What I saw',
  knew: 'What I knew',
  decided: 'What I decided',
  expected: 'What I expected',
  sense: 'Why it made sense then',
}

export const agreementLabels: Readonly<Record<AgreementAnswer, string>> = {
  agree: 'That is how it was',
  differently: 'I saw it differently',
  'not-there': 'I was not there',
}
