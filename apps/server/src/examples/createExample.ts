import type { CommandName, PostmortemState, Seat } from '@second-story/postmortem'
import {
  addEvent,
  addFactor,
  addIdea,
  addLearning,
  addNode,
  checkCommand,
  createState,
  draftOf,
  ideaText,
  putDraft,
  setIdea,
  setMarker,
  setSeverity,
  summaryText,
} from '@second-story/postmortem'
import * as Y from 'yjs'
import { newId } from '../admission/secrets.ts'
import type { Services } from '../document/executeCommand.ts'
import { changeState, executeCommand } from '../document/executeCommand.ts'
import type { OpenPostmortem } from '../document/openPostmortem.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import * as example from './authOutage.ts'

/** Makes the example by the same commands and edits as a meeting does, so that it can never show what the product cannot do. */
export async function createExample(
  services: Services,
  stage: 'in-meeting' | 'finished',
): Promise<OpenPostmortem> {
  const start = Date.parse(`${example.day}T09:00:00Z`)
  const review = start + 3 * 24 * 60 * 60_000 + 5 * 60 * 60_000
  const postmortem = await services.postmortems.create({
    title: example.title,
    kind: 'incident',
    now: review,
  })
  const seats = await seatEverybody(services, postmortem, review)
  const say = (by: example.Person, now: number, name: CommandName, args: object = {}) =>
    postmortem.inTurn(() =>
      executeCommand(services, postmortem, checkCommand(name, args), { seat: seats[by], now }),
    )

  await say('sam', review, 'scheduleMeeting', {
    meeting: 'review',
    date: { at: '2023-10-30T14:00', zone: 'UTC' },
  })
  await edit(services.log, postmortem, 'record', (record) => fillRecord(record, start, stage))
  await edit(services.log, postmortem, 'notes', fillNotes)
  for (const who of ['sam', 'mira', 'priya', 'tom', 'ana'] as const)
    await say(who, review, 'acknowledgeRules')
  await say('sam', review, 'advance', { from: 'preparation', to: 'timeline' })
  for (const told of example.perspectives) await handIn(services.log, postmortem, seats[told.by], told, say)
  await say('sam', review, 'reveal', { evenIfFew: true })
  for (const { by, text } of example.parked) await say(by, review, 'park', { id: newId(), text })
  if (stage === 'in-meeting') return postmortem

  await say('sam', review, 'advance', { from: 'timeline', to: 'closing' })
  for (const who of ['sam', 'mira', 'priya', 'tom', 'ana'] as const) {
    await say(who, review, 'answerPoll', { poll: 'learned-something', answer: 1 })
  }
  await say('sam', review, 'revealPoll', { poll: 'learned-something' })
  await say('sam', review + 55 * 60_000, 'advance', { from: 'closing', to: 'soak' })
  await say('ana', review + 20 * 60 * 60_000, 'addLateThought', {
    text: 'We have had the same silence on weekends before.',
  })
  const action = review + 3 * 24 * 60 * 60_000
  await say('sam', action, 'advance', { from: 'soak', to: 'commitment' })
  await edit(services.log, postmortem, 'actions', (actions) => fillActions(actions, postmortem.state))
  await say('sam', action, 'advance', { from: 'commitment', to: 'publication' })
  await say('sam', action, 'publish', { people: 'roles' })
  return postmortem
}

async function seatEverybody(
  services: Services,
  postmortem: OpenPostmortem,
  now: number,
): Promise<Record<example.Person, Seat>> {
  const entries = Object.entries(example.people).map(([key, person]) => {
    const seat: Seat = { id: newId(), ...person, stakes: [], joinedAt: now, isRoomView: false }
    return [key, seat] as const
  })
  const seats = Object.fromEntries(entries) as Record<example.Person, Seat>
  const next: PostmortemState = {
    ...createState({ id: postmortem.id, title: postmortem.state.title, kind: 'incident', now }),
    createdBy: seats.priya.id,
    seats: Object.fromEntries(entries.map(([, seat]) => [seat.id, seat])),
  }
  await postmortem.inTurn(() => changeState(services, postmortem, next, []))
  return seats
}

async function handIn(
  log: GroupCommit,
  postmortem: OpenPostmortem,
  seat: Seat,
  told: (typeof example.perspectives)[number],
  say: (by: example.Person, now: number, name: CommandName, args: object) => Promise<void>,
): Promise<void> {
  const entry = newId()
  await edit(log, postmortem, draftOf(seat.id), (draft) =>
    putDraft(draft, {
      kind: 'perspective',
      id: entry,
      event: told.event,
      lanes: { saw: told.saw },
      anonymous: told.anonymous === true,
      keyHash: null,
    }),
  )
  await say(told.by, postmortem.state.phaseSince, 'submitPerspective', { entry })
}

async function edit(
  log: GroupCommit,
  postmortem: OpenPostmortem,
  name: Parameters<OpenPostmortem['document']>[0],
  change: (doc: Y.Doc) => void,
): Promise<void> {
  const live = await postmortem.document(name)
  const captured = live.capture(() => change(live.doc))
  if (!captured) return
  await log.commit([live.write(captured.update)])
  captured.stored()
}

function fillRecord(record: Y.Doc, start: number, stage: 'in-meeting' | 'finished'): void {
  for (const [key, text] of Object.entries(example.summary))
    summaryText(record, key as keyof typeof example.summary)?.insert(0, text)
  setSeverity(record, 'SEV2')
  for (const { id, minute, text, detail, markers } of example.events) {
    const utc = new Date(start + minute * 60_000).toISOString()
    addEvent(record, {
      id,
      text,
      detail: detail ?? '',
      time: { utc, end: null, approximate: false, said: '' },
    })
    for (const marker of markers ?? []) setMarker(record, marker, id)
  }
  // In mid-meeting the tree has only begun: there is something left to ask.
  for (const { id, parent, question, answer, cites, factor } of stage === 'finished'
    ? example.whys
    : example.whys.slice(0, 2)) {
    addNode(record, { id, parent, way: 'why', question, answer, cites: cites ?? [] })
    if (factor) addFactor(record, { id: newId(), text: answer, kind: factor, node: id })
  }
  if (stage === 'in-meeting') return
  for (const { id, question, answer, cites } of example.hows)
    addNode(record, { id, parent: null, way: 'how', question, answer, cites })
  for (const { kind, text } of example.learnings) addLearning(record, { id: newId(), kind, text })
}

function fillNotes(notes: Y.Doc): void {
  const blocks = example.notes.map((text) => {
    const block = new Y.XmlElement('paragraph')
    block.insert(0, [new Y.XmlText(text)])
    return block
  })
  notes.getXmlFragment('notes').insert(0, blocks)
}

function fillActions(actions: Y.Doc, state: PostmortemState): void {
  for (const { text, owner, due, tracker, parked } of example.actions) {
    const id = newId()
    addIdea(actions, { id, text, parked: parked === undefined ? null : (state.parked[parked]?.id ?? null) })
    setIdea(actions, id, 'owner', owner)
    setIdea(actions, id, 'due', due)
    setIdea(actions, id, 'state', 'committed')
    ideaText(actions, id, 'tracker')?.insert(0, tracker)
  }
  const id = newId()
  addIdea(actions, { id, text: example.notNow.text, parked: state.parked[example.notNow.parked]?.id ?? null })
  setIdea(actions, id, 'state', 'not-now')
  ideaText(actions, id, 'reason')?.insert(0, example.notNow.reason)
}
