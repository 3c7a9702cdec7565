import type { PhaseId, SignalKind } from '@second-story/postmortem'

/** Questions for the facilitator to ask next, in our own words; three are shown at a time. */
export const nextQuestions: Readonly<Record<PhaseId, readonly string[]>> = {
  preparation: [
    'Summary, impact and a first timeline: what is still missing?',
    'Who might fear being blamed, and have you talked to them alone?',
    'Which two or three points of the timeline do you want to go deep on?',
    'Who decided, noticed, responded, diagnosed, was affected, and is nobody of them missing?',
    'Were you involved yourself? Then find somebody else to facilitate.',
    'Which chats and which charts belong to the timeline?',
  ],
  opening: [
    'Who is at such a review for the first time? What would you like to know before we begin?',
    'One word from everybody: how do you arrive?',
    'If one of us understands another job better afterwards, the hour paid off. Are you with me?',
    'Ideas for fixes go to the parking lot; we do not discuss them today. Is that all right?',
    'We look for what and how, not for who. I will stop it as soon as it starts. Agreed?',
  ],
  timeline: [
    'What was a normal day like, up to the first symptom?',
    'What exactly made it look odd to you? What were you seeing or hearing then?',
    'Who joined when, and what did they believe on joining?',
    'Which ideas were tried and dropped? What told you to drop them?',
    'Support, product, customers: what did this same minute look like from your seat?',
    'You said “obviously”: is that obvious to everybody here?',
    'How did we find out, and how long had it been going on by then?',
    'Where did work move from one person to another, and what travelled along?',
    'Do we all agree with the timeline as written? What is missing, or was different for you?',
  ],
  inquiry: [
    'What were you looking at, and what did you expect to see next?',
    'What else had to be true for this to happen?',
    'What would have led any reasonable responder to do the same?',
    'Which earlier decision, sensible at the time, made this possible?',
    'Were several goals pulling at the same time? Which one won?',
    'What made you ask for help just then? Could you reach whom you needed?',
    'What did people do that kept it from getting worse?',
    'How many of you knew all the parts we just talked about?',
  ],
  learnings: [
    'Hands up: who has just learned something they did not know?',
    'What surprised you most today?',
    'Where were we lucky?',
    'What in our response worked well enough to keep?',
    'Who turned out to hold knowledge that only few have?',
    'Who outside this room needs to hear this, and in which words?',
  ],
  closing: [
    'Could you say everything you wanted to say?',
    'Whose seat was the hottest today? Thank them, by name.',
    'Who reads the draft first, and when is the action meeting?',
    'What about the way we did this do we change next time?',
  ],
  soak: [
    'Whose knowledge is needed in the action meeting that was not in the room?',
    'Which parked idea does the fuller timeline make pointless?',
    'Anything somebody did not want to say in the meeting?',
  ],
  recap: [
    'Is this the story as you lived it? What came to you since?',
    'What has changed in the system meanwhile?',
    'Which parked idea is no longer needed, now that we know more?',
  ],
  ideas: [
    'What could we reasonably do that would prevent or soften it? List everything first.',
    'How could we notice it sooner? How could we make it shorter or smaller?',
    'Does anything need changing at all? No action is a good ending, too.',
  ],
  shaping: [
    'Where do our ratings differ most? Tell each other why.',
    'What would this change make harder, slower or riskier?',
    'Is it one more graph that nobody will read?',
    'What will honestly never be done?',
  ],
  commitment: [
    'Does it begin with a verb, and how do we know that it is done?',
    'Who owns it, by when, and in which team’s normal backlog does it live?',
    'What is dropped for it, and does whoever decides that agree?',
    'What do we decide not to do, and why? Write the reason down.',
  ],
  publication: [
    'Who should read this, and what will they look at differently?',
    'Where a name appears: is the person fine with it?',
    'Does the text keep what happened apart from how to fix it?',
  ],
}

export interface Rescue {
  readonly when: string
  readonly say: readonly string[]
  /** The signals that bring it to the top. */
  readonly after: readonly SignalKind[]
}

/** What to say when it gets difficult. */
export const rescues: readonly Rescue[] = [
  {
    when: 'Somebody is blamed',
    say: [
      'Let me stop us here: this is about a person. What in the situation made it the sensible thing to do?',
      'What would have led any of us there?',
    ],
    after: ['blame'],
  },
  {
    when: 'It gets heated',
    say: ['Let us take three minutes. Afterwards one to one, if you like.'],
    after: ['need-a-pause', 'blame'],
  },
  {
    when: '“They should have …”',
    say: ['That is the world that did not happen. What did happen at that moment?'],
    after: [],
  },
  {
    when: 'A solution comes too early',
    say: ['Good idea, parked with your name. Back to the event.'],
    after: [],
  },
  {
    when: 'One person talks',
    say: ['Hold that thought, please. I would like to hear somebody who has not spoken yet.'],
    after: ['have-something'],
  },
  {
    when: 'Nobody talks',
    say: ['Let us go round: what has stood out for you so far?'],
    after: ['have-something'],
  },
  {
    when: 'The thread is lost',
    say: [
      'Let me say where we are, in one sentence. What did I leave out?',
      'For those outside the team: what is that, in one sentence?',
    ],
    after: ['lost-me', 'slower'],
  },
  {
    when: 'Off the subject',
    say: ['Is this worth the next five minutes, or do we take it up afterwards?'],
    after: [],
  },
]

/** For a moment that cannot wait; empty while nobody signals one. */
export function coolDownWords(signals: Readonly<Record<SignalKind, number>> | null): readonly string[] {
  return [
    ...((signals?.blame ?? 0) > 0
      ? [
          'Let me stop us here: this is about a person. What in the situation made it the sensible thing to do?',
        ]
      : []),
    ...((signals?.['need-a-pause'] ?? 0) > 0
      ? ['Let’s take two minutes. Afterwards one to one, if you like.']
      : []),
  ]
}

/** Those that a signal speaks for come first; the rest keep their order. */
export function rescuesFor(signals: Readonly<Record<SignalKind, number>> | null): readonly Rescue[] {
  const weight = ({ after }: Rescue) => after.reduce((sum, kind) => sum + (signals?.[kind] ?? 0), 0)
  return [...rescues].sort((a, b) => weight(b) - weight(a))
}
