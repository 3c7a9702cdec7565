import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { PostmortemState, Seat } from '../../agenda/schema.ts'
import { createState } from '../../agenda/schema.ts'
import { projectAgenda } from '../../agenda/snapshot.ts'
import type { CommandContext } from '../../commands/command.ts'
import { checkCommand, runCommand } from '../../commands/runCommand.ts'
import { ownOf } from '../../drafts/own.ts'
import type { DraftEntry } from '../../drafts/schema.ts'
import { Refusal } from '../../refusal.ts'
import { projectVoices } from '../../voices/snapshot.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const seat = (id: string, role: Seat['role'] = 'participant'): Seat => ({
  id,
  name: `Name of ${id}`,
  role,
  function: '',
  stakes: [],
  joinedAt: 0,
  isRoomView: false,
})
const told = (id: string, text: string, keyHash: string | null = null): DraftEntry => ({
  kind: 'perspective',
  id,
  event: 'e1',
  lanes: { saw: text },
  anonymous: keyHash !== null,
  keyHash,
})

let lastId = 0
function say(
  state: PostmortemState,
  by: Seat,
  name: string,
  args: object,
  drafts: CommandContext['drafts'] = new Map(),
) {
  const context: CommandContext = {
    seat: by,
    now: 1,
    absentFor: () => 0,
    newId: () => `new${++lastId}`,
    shuffle: (items) => [...items].reverse(),
    hash,
    drafts,
  }
  return runCommand(state, checkCommand(name, args), context)
}
const refusal = (act: () => unknown) => {
  try {
    act()
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}

const sam = seat('sam', 'facilitator')
const people = [seat('ana'), seat('tom'), seat('lee')]
const key = 'the key that only one browser has'
const drafts = new Map<string, readonly DraftEntry[]>([
  ['ana', [told('a1', 'Two chats came in.'), told('a2', 'not yet')]],
  ['tom', [told('t1', 'The cache looked cold.')]],
  ['lee', [told('l1', 'I did not know whom to tell.', hash(key))]],
])

function handedIn(): PostmortemState {
  let state = createState({ id: 'x', title: 'A', kind: 'incident', now: 0 })
  state.phase = 'timeline'
  for (const each of [sam, ...people]) state.seats[each.id] = each
  for (const [by, entry] of [
    ['ana', 'a1'],
    ['tom', 't1'],
    ['lee', 'l1'],
  ] as const) {
    state = say(state, state.seats[by] ?? sam, 'submitPerspective', { entry }).state
  }
  return state
}

describe('reveal', () => {
  it('[PM5] shows nothing before, and of what waits only how much', () => {
    const state = handedIn()
    expect(state.perspectives).toEqual([])
    const agenda = projectAgenda(state)
    expect(agenda.waiting).toEqual({ people: 3, entries: 3 })
    expect(JSON.stringify(agenda)).not.toContain('l1')
  })
  it('[PM6] shows all at once, in another order and under new ids, and leaves unfinished drafts alone', () => {
    const { state, effects } = say(handedIn(), sam, 'reveal', { evenIfFew: true }, drafts)
    expect(state.perspectives.map(({ lanes }) => lanes.saw)).toEqual([
      'I did not know whom to tell.',
      'The cache looked cold.',
      'Two chats came in.',
    ])
    expect(state.perspectives.some(({ id }) => ['a1', 't1', 'l1'].includes(id))).toBe(false)
    expect(state.submissions).toEqual([])
    expect(effects[0]).toEqual({
      kind: 'clear-drafts',
      revealed: [
        { seat: 'ana', entry: 'a1' },
        { seat: 'tom', entry: 't1' },
        { seat: 'lee', entry: 'l1' },
      ],
    })
  })
  it('[PM7] keeps no author of an anonymous text, and lets only its key change it', () => {
    const { state } = say(handedIn(), sam, 'reveal', { evenIfFew: true }, drafts)
    const anonymous = state.perspectives.find(({ author }) => author === null)
    expect(anonymous?.lanes.saw).toBe('I did not know whom to tell.')
    const edit = (by: Seat, proof: object) =>
      say(state, by, 'editPerspective', {
        perspective: anonymous?.id,
        lanes: { saw: 'New words.' },
        ...proof,
      })
    expect(refusal(() => edit(people[2] ?? sam, {}))).toBe('not-yours')
    expect(refusal(() => edit(people[2] ?? sam, { key: 'a guess' }))).toBe('not-yours')
    expect(
      edit(people[0] ?? sam, { key }).state.perspectives.find(({ author }) => author === null)?.lanes.saw,
    ).toBe('New words.')
    expect(checkCommand('editPerspective', { perspective: 'p', lanes: {}, key }).isAnonymous).toBe(true)
  })
  it('[PM7] lets only the author change a named text', () => {
    const { state } = say(handedIn(), sam, 'reveal', { evenIfFew: true }, drafts)
    const named = state.perspectives.find(({ author }) => author === 'tom')
    expect(refusal(() => say(state, sam, 'withdrawPerspective', { perspective: named?.id }))).toBe(
      'not-yours',
    )
    expect(
      say(state, people[1] ?? sam, 'withdrawPerspective', { perspective: named?.id }).state.perspectives,
    ).toHaveLength(2)
  })
  it('[PM8] says first that fewer than three are not anonymous', () => {
    const state = handedIn()
    state.submissions = state.submissions.filter(({ seat }) => seat === 'lee')
    expect(refusal(() => say(state, sam, 'reveal', {}, drafts))).toBe('too-few-to-be-anonymous')
    expect(say(state, sam, 'reveal', { evenIfFew: true }, drafts).state.perspectives).toHaveLength(1)
  })
  it('[PM8] counts only those who do not sign: whoever is left over would be known', () => {
    expect(refusal(() => say(handedIn(), sam, 'reveal', {}, drafts))).toBe('too-few-to-be-anonymous')
    const unsigned = new Map(
      [...drafts].map(([by, texts]) => [
        by,
        texts.map((each) => ({ ...each, anonymous: true, keyHash: hash(by) })),
      ]),
    )
    expect(say(handedIn(), sam, 'reveal', {}, unsigned).state.perspectives).toHaveLength(3)
  })
})

describe('what is told to one person alone', () => {
  it('[VO1] each hears what they handed in and answered, until it is revealed or taken back', () => {
    let state = handedIn()
    state = say(state, people[0] ?? sam, 'agree', { event: 'e1', answer: 'differently' }).state
    expect(ownOf(state, 'ana')).toEqual({ handedIn: ['a1'], answers: { e1: 'differently' } })
    expect(ownOf(state, 'tom')).toEqual({ handedIn: ['t1'], answers: {} })
    const back = say(state, people[0] ?? sam, 'recallPerspective', { entry: 'a1' })
    expect(back.effects).toEqual([{ kind: 'own-changed', seats: ['ana'] }])
    expect(ownOf(back.state, 'ana').handedIn).toEqual([])
    expect(ownOf(say(state, sam, 'reveal', { evenIfFew: true }, drafts).state, 'tom').handedIn).toEqual([])
  })
  it('[VO2] everybody else hears how many agree, and not who', () => {
    let state = handedIn()
    for (const [by, answer] of [
      ['tom', 'agree'],
      ['ana', 'differently'],
      ['sam', 'agree'],
    ] as const)
      state = say(state, state.seats[by] ?? sam, 'agree', { event: 'e1', answer }).state
    expect(projectVoices(state).agreements).toEqual({ e1: { 1: 'agree', 2: 'agree', 3: 'differently' } })
  })
})
