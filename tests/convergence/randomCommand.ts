import type { CommandName, PhaseId } from '@second-story/postmortem'
import { agendaSnapshot, agreementAnswers, handKinds, lanes, roles, sequence } from '@second-story/postmortem'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import type { LightPerson } from './lightPerson.ts'
import { randomId } from './randomId.ts'
import { randomText } from './randomText.ts'

type Said = readonly [name: CommandName, args: object]

/** Something that `person` may want to say to the server; it may well be refused. */
export function randomCommand(
  random: RandomSource,
  person: LightPerson,
  everybody: readonly LightPerson[],
): Said {
  return person.seat.role === 'facilitator' && random.chance(0.5)
    ? asFacilitator(random, person, everybody)
    : asContributor(random, person)
}

function asFacilitator(random: RandomSource, person: LightPerson, everybody: readonly LightPerson[]): Said {
  const seat = random.pickAny(everybody)?.seat.seat ?? person.seat.seat
  return random.pick<Said>([
    ['assignRole', { seat, role: random.pick(roles) }],
    ['assignRole', { seat, role: random.pick(roles) }],
    ['assignRole', { seat, role: 'participant' }],
    ['advance', move(phaseSeenBy(person), random.pick(sequence))],
    ['advance', move(phaseSeenBy(person), random.pick(sequence))],
    ['reopenRecord', { open: random.chance(0.7) }],
    ['reveal', { evenIfFew: true }],
    ['reveal', { evenIfFew: true }],
    ['rename', { title: `Outage ${randomText(random, 2)}.` }],
    ['spotlight', { item: randomId(random) }],
    ['startTimer', { minutes: 5 }],
    ['stopTimer', {}],
    ['setGroundRules', { rules: [`Rule ${randomText(random)}.`] }],
    ['giveFloor', { seat }],
    ['addPerson', { id: `person-${random.int(2)}`, name: `Jo ${randomText(random, 1)}.` }],
    [
      'speakFor',
      {
        id: randomId(random),
        seat: `person-${random.int(2)}`,
        event: null,
        lanes: { [random.pick(lanes)]: `Saw ${randomText(random)}.` },
      },
    ],
  ])
}

function asContributor(random: RandomSource, person: LightPerson): Said {
  const draft = person.link(`draft/${person.seat.seat}`)
  const event = random.pickAny([...(person.link('record')?.doc.getMap('events').keys() ?? [])])
  return random.pick<Said>([
    ['park', { id: randomId(random), text: `Idea ${randomText(random)}.` }],
    ['park', { id: randomId(random), text: `Idea ${randomText(random)}.` }],
    ['unpark', { idea: `same-${random.int(3)}` }],
    [
      'agree',
      { event: event ?? 'impact', answer: random.chance(0.8) ? random.pick(agreementAnswers) : null },
    ],
    ['addLateThought', { text: `Late ${randomText(random)}.` }],
    ['markReady', { ready: random.chance(0.7) }],
    ['raiseHand', { kind: random.pick(handKinds) }],
    ['lowerHand', {}],
    ['acknowledgeRules', {}],
    ['setProfile', { name: `Name ${randomText(random, 1)}.` }],
    ['answerPoll', { poll: 'safety', answer: 1 + random.int(5) }],
    ['rateIdea', { idea: randomId(random), impact: 1 + random.int(5), effort: 1 + random.int(5) }],
    [
      'submitPerspective',
      { entry: random.pickAny([...(draft?.doc.getMap('entries').keys() ?? [])]) ?? randomId(random) },
    ],
  ])
}

const phaseSeenBy = (person: LightPerson): PhaseId => {
  const agenda = person.link('agenda')
  return (agenda && agendaSnapshot(agenda.doc)?.phase) ?? 'preparation'
}

export const move = (from: PhaseId, to: PhaseId) => ({ from, to, reason: 'because it was time' })
