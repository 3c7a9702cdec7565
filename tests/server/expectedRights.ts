import type { CommandName, DocumentName, PhaseId, Role } from '@second-story/postmortem'

/**
 * Who may do what and when, written down a second time from what the product promises and not from the code: the matrix
 * holds the running server against it.
 */
export const everyPhase = [
  'preparation',
  'opening',
  'timeline',
  'inquiry',
  'learnings',
  'closing',
  'soak',
  'recap',
  'ideas',
  'shaping',
  'commitment',
  'publication',
] as const satisfies readonly PhaseId[]

export const everyRole = [
  'facilitator',
  'scribe',
  'participant',
  'observer',
] as const satisfies readonly Role[]

type Phases = readonly PhaseId[]
type Roles = readonly Role[]

const facilitator: Roles = ['facilitator']
/** Those who write down what others say. */
const writers: Roles = ['facilitator', 'scribe']
/** Observers read. */
const contributors: Roles = ['facilitator', 'scribe', 'participant']
const notFacilitating: Roles = ['scribe', 'participant', 'observer']
const everybody: Roles = everyRole

const always: Phases = everyPhase
const untilTheSoak: Phases = ['preparation', 'opening', 'timeline', 'inquiry', 'learnings', 'closing']
const fromTheSoakOn: Phases = ['soak', 'recap', 'ideas', 'shaping', 'commitment', 'publication']
const actionMeeting: Phases = ['recap', 'ideas', 'shaping', 'commitment']
/** Perspectives until the record freezes, ideas while they are written and sorted. */
const handingIn: Phases = [...untilTheSoak, 'ideas', 'shaping']

interface Right {
  readonly who: Roles
  readonly when: Phases
  /** Arguments that are in order and change as little as possible. */
  readonly args: object
  /** What the arguments themselves are answered with, where they cannot come true in an empty post-mortem. */
  readonly answer?: string | Partial<Record<Role, string>>
}

const right = (who: Roles, when: Phases, args: object = {}, answer?: Right['answer']): Right =>
  answer === undefined ? { who, when, args } : { who, when, args, answer }

export const expectedCommands: Readonly<Record<CommandName, Right>> = {
  // The facilitator drives the meeting.
  advance: right(facilitator, always, { from: 'soak', to: 'nowhere' }, 'unknown-phase'),
  rename: right(facilitator, always, { title: 'The matrix' }),
  scheduleMeeting: right(facilitator, always, { meeting: 'review', date: null }),
  openAttendance: right(facilitator, always, { open: false }),
  spotlight: right(facilitator, always, { item: null }),
  startTimer: right(facilitator, always, { minutes: 5 }),
  pauseTimer: right(facilitator, always),
  resumeTimer: right(facilitator, always),
  addTime: right(facilitator, always, { minutes: 1 }),
  stopTimer: right(facilitator, always),
  assignRole: right(facilitator, always, { seat: 'nobody', role: 'observer' }, 'no-such-seat'),
  removeSeat: right(facilitator, always, { seat: 'nobody' }, 'no-such-seat'),
  showInvitation: right(facilitator, always, { shown: false }),
  setClock: right(facilitator, always, { meeting: 'review', minutes: null }),
  extendPhase: right(facilitator, always, { minutes: 5 }, 'no-timer'),
  pauseMeeting: right(facilitator, always, { paused: false }),
  giveFloor: right(facilitator, always, { seat: null }),
  markHeard: right(facilitator, always, { seat: 'nobody', heard: true }),
  revealPoll: right(facilitator, always, { poll: 'safety' }, 'too-few-to-be-anonymous'),

  // Private signals go from the others to the facilitators.
  signal: right(notFacilitating, always, { kind: 'blame' }),
  wishToTalk: right(notFacilitating, always, { wished: false }),
  clearSignals: right(facilitator, always, { kind: 'blame' }),
  settleTalk: right(facilitator, always, { seat: 'nobody' }),

  // The meeting can be taken over by whoever contributes, and given back by whoever held it.
  takeOver: right(
    contributors,
    always,
    {},
    {
      scribe: 'facilitator-is-here',
      participant: 'facilitator-is-here',
    },
  ),
  takeBack: right(everybody, always),

  // What belongs to one person.
  setProfile: right(everybody, always),
  acknowledgeRules: right(everybody, always),
  markReady: right(contributors, always, { ready: false }),
  raiseHand: right(contributors, always, { kind: 'reply' }),
  lowerHand: right(contributors, always),
  answerPoll: right(
    contributors,
    ['opening', 'closing', 'commitment'],
    { poll: 'safety', answer: 9 },
    'bad-arguments',
  ),
  submitPerspective: right(contributors, handingIn, { entry: 'x' }),
  recallPerspective: right(contributors, always, { entry: 'x' }),
  editPerspective: right(contributors, handingIn, { perspective: 'x', lanes: { saw: 'y' } }, 'no-such-item'),
  withdrawPerspective: right(contributors, always, { perspective: 'x' }, 'no-such-item'),
  agree: right(contributors, ['timeline', 'inquiry', 'learnings', 'closing'], { event: 'x', answer: null }),
  park: right(contributors, always, { id: 'x', text: 'an idea' }),
  unpark: right(contributors, always, { idea: 'y' }),
  addLateThought: right(contributors, ['soak', 'recap'], { text: 'late' }),
  rateIdea: right(contributors, ['shaping'], { idea: 'x', impact: 3, effort: 3 }),

  // The pen of the notes goes from those who write them; words are allowed by whoever contributes.
  handOverNotes: right(writers, always, { to: 'nobody' }, 'no-such-seat'),
  allowWords: right(contributors, always, { words: 'just', allowed: false }),

  // For somebody without a device.
  addPerson: right(writers, always, { id: 'jo', name: 'Jo' }),
  speakFor: right(
    writers,
    handingIn,
    { id: 'x', seat: 'nobody', event: null, lanes: { saw: 'y' } },
    'no-such-seat',
  ),

  // Moments of one phase.
  setGroundRules: right(facilitator, ['preparation', 'opening'], { rules: ['Be kind'] }),
  reveal: right(facilitator, handingIn, {}, 'nothing-to-reveal'),
  reopenRecord: right(facilitator, fromTheSoakOn, { open: false }),
  revealRatings: right(facilitator, ['shaping', 'commitment'], { revealed: false }),
  decideEnding: right(facilitator, ['ideas', 'shaping', 'commitment'], { ending: null }),
  publish: right(facilitator, ['publication'], { people: 'roles' }),
}

export type DocumentKind = Exclude<DocumentName, `draft/${string}`> | 'own draft' | 'somebody’s draft'

export const expectedWriters: Readonly<Record<DocumentKind, { readonly who: Roles; readonly when: Phases }>> =
  {
    agenda: { who: [], when: [] },
    voices: { who: [], when: [] },
    record: { who: contributors, when: untilTheSoak },
    notes: { who: writers, when: always },
    actions: { who: contributors, when: actionMeeting },
    'own draft': { who: contributors, when: always },
    'somebody’s draft': { who: [], when: [] },
  }

/** While the facilitator has reopened it. */
export const expectedWritersOfReopenedRecord = contributors

/** The code that the server answers with who may say it; null where it is done. */
export function expectedAnswer(name: CommandName, role: Role): string | null {
  const { answer = null } = expectedCommands[name]
  return typeof answer === 'string' ? answer : (answer?.[role] ?? null)
}
