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

/** Examples that show how much is enough. */
export const laneExamples: Readonly<Record<Lane, string>> = {
  saw: 'At 09:10 two customers wrote that they could not log in. I thought of the mail from Tuesday.',
  knew: 'The CPU alert fires twice a week and usually clears by itself.',
  decided: 'I finished the hand-over first and kept the dashboard open.',
  expected: 'That the cache would be warm again within five minutes.',
  sense: 'It had been like that every time before.',
}

export const agreementLabels: Readonly<Record<AgreementAnswer, string>> = {
  agree: 'That is how it was',
  differently: 'I saw it differently',
  'not-there': 'I was not there',
}

/** `1 event`, `5 events`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
