import type {
  Idea,
  InquiryNode,
  Learning,
  Marker,
  Perspective,
  PostmortemSnapshot,
  Seat,
  TimelineEvent,
} from '@second-story/postmortem'
import { emptySnapshot } from './emptySnapshot.ts'

const seat = (id: string, name: string, role: Seat['role'], does: string): Seat => ({
  id,
  name,
  role,
  function: does,
  stakes: [],
  joinedAt: 0,
  isRoomView: false,
})

const event = (id: string, clock: string, text: string, ...markers: Marker[]): TimelineEvent => ({
  id,
  time: { utc: `2023-10-27T${clock}:00.000Z`, end: null, approximate: false, said: clock },
  order: 0,
  text,
  detail: '',
  evidence: '',
  markers,
})

const perspective = (event: string, author: string | null, saw: string): Perspective => ({
  id: `${event}-${author}`,
  event,
  lanes: { saw },
  author,
  keyHash: author === null ? 'a'.repeat(64) : null,
})

const why = (
  question: string,
  answer: string,
  children: InquiryNode[] = [],
  cites: string[] = [],
): InquiryNode => ({
  id: question,
  parent: null,
  order: 0,
  way: question.startsWith('How') ? 'how' : 'why',
  question,
  answer,
  cites,
  perspectives: [],
  children,
})

const learning = (id: string, kind: Learning['kind'], text: string): Learning => ({
  id,
  kind,
  order: 0,
  text,
})

export const idea = (id: string, text: string, rest: Partial<Idea> = {}): Idea => ({
  id,
  order: 0,
  text,
  parked: null,
  state: 'committed',
  underControl: true,
  reason: '',
  owner: '',
  due: '',
  priority: null,
  kind: null,
  doneWhen: '',
  tracker: '',
  cites: [],
  ...rest,
})

const rating = (impact: number, effort: number) => ({ rated: 5, mean: { impact, effort }, spread: 1 })

/** A whole review, from the first event to the last promise: the outage that the project's own articles tell of. */
export function loginOutage(): PostmortemSnapshot {
  const empty = emptySnapshot()
  const { agenda } = empty
  return {
    agenda: {
      ...agenda,
      title: 'Login outage after auth cache release',
      phase: 'publication',
      visited: ['preparation', 'opening', 'timeline', 'inquiry', 'learnings', 'closing', 'soak', 'recap'],
      createdBy: 'priya',
      meetings: {
        review: { at: '2023-10-30T14:00', zone: 'UTC' },
        action: { at: '2023-11-01T10:00', zone: 'UTC' },
      },
      roster: [
        seat('priya', 'Priya Raman', 'participant', 'on-call engineer'),
        seat('sam', 'Sam Weber', 'facilitator', ''),
        seat('mira', 'Mira Costa', 'scribe', ''),
        seat('tom', 'Tom Okafor', 'participant', 'senior engineer'),
        seat('ana', 'Ana Lindqvist', 'participant', 'customer support'),
        seat('lee', 'Lee Chen', 'participant', 'product manager'),
        seat('noor', 'Noor', 'observer', 'interested engineer'),
        { ...seat('wall', 'The wall', 'participant', ''), isRoomView: true },
      ],
      acknowledged: ['priya', 'tom', 'wall'],
      soak: {
        startedAt: Date.UTC(2023, 9, 30, 15),
        until: Date.UTC(2023, 10, 1, 15),
        override: { at: Date.UTC(2023, 10, 1, 10), reason: 'The fixed release leaves tomorrow.' },
      },
      polls: {
        safety: { answered: 6, counts: { '2': 1, '5': 5 } },
        'learned-something': { answered: 5, counts: { '0': 1, '1': 4 } },
        'come-again': { answered: 5, counts: { '1': 5 } },
      },
      ratingsRevealed: true,
      ratings: { a1: rating(4.2, 3.8), a4: rating(4.6, 1.2), a5: rating(3.8, 4.6) },
      ending: { kind: 'actions' },
    },
    voices: {
      perspectives: [
        perspective(
          'e1',
          'ana',
          'Two chats at 08:58 already; I thought it was the password reset mail again because that came up on Tuesday.',
        ),
        perspective(
          'e1',
          null,
          'I saw the complaint on social media at 08:59 and did not know whom to tell.',
        ),
        {
          ...perspective('e2', 'priya', 'CPU alerts fire about twice a week after deployments.'),
          lanes: {
            saw: 'CPU alerts fire about twice a week after deployments.',
            sense: 'They clear by themselves, so I finished the hand-over first.',
          },
        },
        perspective(
          'e4',
          'tom',
          'I first tried to raise the pod count because the cache looked cold, not wrong.',
        ),
      ],
      agreements: { e2: { tom: 'agree', priya: 'agree', ana: 'not-there', lee: 'differently' } },
      parked: [
        { id: 'k1', text: 'Canary for auth', author: 'tom', keyHash: null },
        { id: 'k3', text: 'Rollback without second approval', author: null, keyHash: 'b'.repeat(64) },
      ],
      lateThoughts: [
        { id: 't1', text: 'The silence on weekends is the same.', author: 'ana', at: Date.UTC(2023, 9, 31) },
      ],
    },
    record: {
      ...empty.record,
      summary: {
        ...empty.record.summary,
        severity: 'SEV2',
        summary: 'Logins failed for ninety minutes after a cache release.',
        description: 'Users could not log in, intermittently at first, then for most requests.',
        impact:
          '~5,000 users affected\nDowntime 1 hour 30 minutes\nRevenue: unfulfilled orders, amount still unknown\n',
        resolution: 'Rollback of the recent deployment.',
        tickets: 'https://tracker.example/AUTH-881',
        tags: 'auth, cache, rollback',
        contact: 'Priya Raman',
      },
      timeline: [
        event('e1', '09:00', 'User reports intermittent login failures.', 'first-impact', 'detected'),
        event('e2', '09:15', 'Monitoring alerts trigger for high CPU usage on `auth-service-prod-01`.'),
        event(
          'e3',
          '09:30',
          'Incident declared. On-call engineer starts investigation.',
          'acknowledged',
          'declared',
        ),
        {
          ...event('e4', '10:00', 'Rollback of recent deployment initiated.'),
          detail: '- Raised the pod count first\n- No effect',
          evidence: 'https://grafana.example/d/auth?from=1&to=2',
        },
        event('e5', '10:30', 'Services restored to normal.', 'resolved'),
        event('e0', '08:52', 'Build 8842 with the new cache is on all pods.', 'started'),
        event('e6', '10:18', 'Half of the pods run build 8841, error rate below 1 %.', 'mitigated'),
      ],
      inquiry: [
        why(
          'Why was there high CPU usage on `auth-service-prod-01`?',
          'A new caching mechanism introduced a performance bottleneck.',
          [
            why(
              'Why did the new caching mechanism cause a bottleneck?',
              'The cache eviction policy was too aggressive.',
              [
                why(
                  "Why wasn't performance testing included in the release process?",
                  'The step fell out in a refactor.',
                ),
              ],
            ),
          ],
          ['e2'],
        ),
        why(
          'How did you choose between scaling out and rolling back?',
          'Scaling is one click, rollback needs two people.',
          [],
          ['e4'],
        ),
      ],
      factors: [
        { id: 'f1', order: 1, kind: 'process', text: 'No stress test in the pipeline.', node: null },
        { id: 'f2', order: 2, kind: null, text: 'Support has no way to page.', node: null },
      ],
      probes: { ...empty.record.probes, detection: 'Support saw it ten minutes before monitoring did.' },
      learnings: [
        learning('l1', 'learned', 'Automated deployment pipelines need robust performance testing gates.'),
        learning(
          'l3',
          'surprised',
          'Support sees failures ten minutes before monitoring does and cannot page.',
        ),
      ],
    },
    notes: [
      { kind: 'heading', level: 2, runs: [plain('Open questions')] },
      {
        kind: 'paragraph',
        level: 0,
        runs: [plain('Alert e2 is seen as '), { ...plain('noise'), bold: true }, plain('.')],
      },
      { kind: 'bullet', level: 0, runs: [plain('How many orders were lost?')] },
      {
        kind: 'bullet',
        level: 1,
        runs: [plain('Lee asks '), { ...plain('finance'), link: 'https://finance.example/' }],
      },
    ],
    ideas: [
      idea('a1', 'Implement an automated performance testing stage in the CI/CD pipeline', {
        owner: 'Dana Kim',
        due: '2023-11-15',
        priority: 'high',
        kind: 'prevent',
        doneWhen: 'A release that is 20 % slower cannot pass.',
        tracker: 'https://tracker.example/CI-412',
      }),
      idea('a4', 'Let support page the auth on-call', {
        owner: 'Ana Lindqvist',
        due: '2023-11-06',
        tracker: 'https://tracker.example/SUP-31',
      }),
      idea('a5', 'Canary deployments for auth', {
        state: 'not-now',
        parked: 'k1',
        reason: 'Covered for now by CI-412; look again after Q1.',
      }),
      idea('a7', 'Publish the alert thresholds', { state: 'open' }),
    ],
  }
}

function plain(text: string) {
  return { text, bold: false, italic: false, code: false, strike: false, link: null }
}
