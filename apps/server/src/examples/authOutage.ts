import type { FactorKind, LearningKind, Marker } from '@second-story/postmortem'

// The login outage of the example. Times are minutes after 09:00 UTC on the day of the incident.

export const title = 'Login outage after the auth cache release'
export const day = '2023-10-27'

export const summary = {
  summary:
    'Logins failed, now and then at first and then mostly, for ninety minutes after a release with a new cache.',
  description:
    'Users could not log in. Support heard of it first; the alert for high CPU was taken for the usual one after a deployment.',
  impact:
    '~5,000 users affected\nDowntime 1 hour 30 minutes\nOrders that could not be placed, the amount is not known yet\nUnfriendly words on social media',
  resolution: 'Rollback of the recent deployment.',
  tickets: 'https://tracker.example/AUTH-881',
  tags: 'auth, cache, rollback',
  contact: 'Priya Raman',
}

export const people = {
  sam: { name: 'Sam Weber', role: 'facilitator', function: 'engineering manager, Payments' },
  mira: { name: 'Mira Costa', role: 'scribe', function: 'platform engineer' },
  priya: { name: 'Priya Raman', role: 'participant', function: 'on-call engineer' },
  tom: { name: 'Tom Okafor', role: 'participant', function: 'senior engineer' },
  ana: { name: 'Ana Lindqvist', role: 'participant', function: 'customer support' },
} as const
export type Person = keyof typeof people

export const events: readonly {
  id: string
  minute: number
  text: string
  markers?: readonly Marker[]
  detail?: string
}[] = [
  { id: 'deploy', minute: -8, text: 'Build 8842 with the new cache is on all pods.', markers: ['started'] },
  {
    id: 'report',
    minute: 0,
    text: 'User reports intermittent login failures.',
    markers: ['first-impact', 'detected'],
  },
  {
    id: 'alert',
    minute: 15,
    text: 'Monitoring alerts trigger for high CPU usage on `auth-service-prod-01`.',
  },
  {
    id: 'declared',
    minute: 30,
    text: 'Incident declared. On-call engineer starts investigation.',
    markers: ['acknowledged', 'declared'],
  },
  {
    id: 'rollback',
    minute: 60,
    text: 'Rollback of recent deployment initiated.',
    detail: 'Scaling out was tried first: the cache looked cold, not wrong.',
  },
  {
    id: 'half',
    minute: 78,
    text: 'Half of the pods run build 8841, error rate below 1 %.',
    markers: ['mitigated'],
  },
  { id: 'restored', minute: 90, text: 'Services restored to normal.', markers: ['resolved'] },
]

export const perspectives: readonly { by: Person; event: string; saw: string; anonymous?: boolean }[] = [
  {
    by: 'ana',
    event: 'report',
    saw: 'Two chats came in at 08:58. I took it for the password mail again, because that was Tuesday’s topic.',
  },
  {
    by: 'mira',
    event: 'report',
    saw: 'I read a complaint online at 08:59 and did not know whom to tell.',
    anonymous: true,
  },
  {
    by: 'priya',
    event: 'alert',
    saw: 'This alert fires about twice a week after deployments and clears by itself, so I finished the hand-over first.',
  },
  {
    by: 'tom',
    event: 'rollback',
    saw: 'I raised the number of pods first. Scaling is one click; a rollback needs a second person.',
  },
]

export const whys: readonly {
  id: string
  parent: string | null
  question: string
  answer: string
  cites?: readonly string[]
  factor?: FactorKind
}[] = [
  {
    id: 'w1',
    parent: null,
    question: 'Why was there high CPU usage on `auth-service-prod-01`?',
    answer: 'A new caching mechanism introduced a performance bottleneck.',
    cites: ['alert'],
  },
  {
    id: 'w2',
    parent: 'w1',
    question: 'Why did the new caching mechanism cause a bottleneck?',
    answer:
      'The cache eviction policy was too aggressive, leading to constant cache misses and repeated database calls.',
  },
  {
    id: 'w3',
    parent: 'w2',
    question: 'Why was the cache eviction policy too aggressive?',
    answer: 'The policy was based on theoretical load assumptions, not real-world testing under stress.',
  },
  {
    id: 'w4',
    parent: 'w3',
    question: 'Why were real-world stress tests not conducted?',
    answer: "The release process didn't include a mandatory performance testing phase.",
  },
  {
    id: 'w5',
    parent: 'w4',
    question: "Why wasn't performance testing included in the release process?",
    answer:
      'The deployment pipeline was automated for speed, and this step was left out during a recent refactor.',
    factor: 'process',
  },
  {
    id: 'w6',
    parent: 'w1',
    question: 'Why were there thirty minutes between the first report and the declaration?',
    answer: 'Support has no way to page, and the alert is known to clear by itself.',
    cites: ['report', 'declared'],
    factor: 'response',
  },
]

export const hows: readonly { id: string; question: string; answer: string; cites: readonly string[] }[] = [
  {
    id: 'h1',
    question: 'How did you choose between scaling out and rolling back?',
    answer: 'Scaling is one click, rollback needs two people.',
    cites: ['rollback'],
  },
]

export const learnings: readonly { kind: LearningKind; text: string }[] = [
  { kind: 'learned', text: 'Automated deployment pipelines need robust performance testing gates.' },
  { kind: 'learned', text: 'Cache eviction policies require real-world validation.' },
  { kind: 'surprised', text: 'Support sees failures ten minutes before monitoring does and cannot page.' },
  { kind: 'went-well', text: 'The rollback itself took twelve minutes from the click to half of the pods.' },
  { kind: 'lucky', text: 'The second approver happened to walk past the meeting room.' },
]

export const notes: readonly string[] = [
  'The alert at 09:15 is seen as noise by the whole team.',
  'Open question: how many orders were lost? Product asks finance.',
]

export const parked: readonly { by: Person; text: string }[] = [
  { by: 'tom', text: 'Canary deployments for auth' },
  { by: 'ana', text: 'Let support page the on-call engineer' },
]

export const actions: readonly {
  text: string
  owner: string
  due: string
  tracker: string
  parked?: number
}[] = [
  {
    text: 'Let support page the auth on-call',
    owner: 'Ana Lindqvist',
    due: '2023-11-06',
    tracker: 'https://tracker.example/SUP-31',
    parked: 1,
  },
  {
    text: 'Add an automated performance testing stage to the pipeline',
    owner: 'Delivery team',
    due: '2023-11-15',
    tracker: 'https://tracker.example/CI-412',
  },
]
export const notNow = {
  text: 'Canary deployments for auth',
  reason: 'Covered for now by CI-412; look again after the first quarter.',
  parked: 0,
}
