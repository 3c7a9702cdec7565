import * as v from 'valibot'
import type { PostmortemState } from '../../agenda/schema.ts'
import type { CommandContext } from '../../commands/command.ts'
import { command } from '../../commands/command.ts'
import { id, optionalText } from '../../commands/fields.ts'
import { cleanLanes, isEmptyDraft } from '../../drafts/snapshot.ts'
import { requireNoDevice } from '../../facilitation/proxyCommands.ts'
import { hear } from '../../facilitation/voiceCommands.ts'
import { limits } from '../../limits.ts'
import { Refusal } from '../../refusal.ts'
import type { Lane, Perspective } from './schema.ts'
import { agreementAnswers } from './schema.ts'

const laneText = v.optional(optionalText(limits.longText))
const laneTexts = v.strictObject({
  saw: laneText,
  knew: laneText,
  decided: laneText,
  expected: laneText,
  sense: laneText,
} satisfies Record<Lane, typeof laneText>)
const key = v.optional(v.pipe(v.string(), v.maxLength(200)))

/** Who handed in, when and how often, is not written down: beside the reveal it would narrow down who told what. */
const unnamed = () => true

export const timelineCommands = {
  /** Hands a draft entry in; the group sees it at the next reveal. */
  submitPerspective: command({
    args: v.strictObject({ entry: id }),
    isAnonymous: unnamed,
    run(state, { entry }, { seat }) {
      const own = state.submissions.filter((each) => each.seat === seat.id)
      if (own.some((each) => each.entry === entry)) return
      if (own.length >= limits.submissionsPerSeat) {
        throw new Refusal(
          'too-many',
          `You have ${own.length} texts waiting. Ask the facilitator to reveal them first.`,
        )
      }
      state.submissions.push({ seat: seat.id, entry })
      return [{ kind: 'own-changed', seats: [seat.id] }]
    },
  }),
  /** What somebody without a device said aloud, under their name; it is known already, so nothing waits for a reveal. */
  speakFor: command({
    args: v.strictObject({ id, seat: id, event: v.nullable(id), lanes: laneTexts }),
    run(state, args) {
      requireNoDevice(state, args.seat)
      if (state.perspectives.some((each) => each.id === args.id)) return
      if (state.perspectives.length >= limits.perspectives) {
        throw new Refusal('too-many', `A post-mortem holds at most ${limits.perspectives} perspectives.`)
      }
      const written = cleanLanes(args.lanes)
      if (Object.keys(written).length === 0) {
        throw new Refusal('bad-arguments', 'Write down what was said first.')
      }
      state.perspectives.push({
        id: args.id,
        event: args.event,
        lanes: written,
        author: args.seat,
        keyHash: null,
      })
      hear(state, args.seat)
    },
  }),
  recallPerspective: command({
    args: v.strictObject({ entry: id }),
    isAnonymous: unnamed,
    run(state, { entry }, { seat }) {
      state.submissions = state.submissions.filter((each) => each.seat !== seat.id || each.entry !== entry)
      return [{ kind: 'own-changed', seats: [seat.id] }]
    },
  }),
  /** Shows everything that was handed in, at once and shuffled. Anonymous texts lose their author here, for good. */
  reveal: command({
    args: v.strictObject({ evenIfFew: v.optional(v.boolean(), false) }),
    readsDrafts: true,
    run: reveal,
  }),
  editPerspective: command({
    args: v.strictObject({ perspective: id, lanes: laneTexts, key }),
    isAnonymous: (args) => args.key !== undefined,
    run(state, args, context) {
      const place = ownPerspective(state, args.perspective, args.key, context)
      const written = cleanLanes(args.lanes)
      if (Object.keys(written).length === 0) {
        throw new Refusal('bad-arguments', 'Nothing is left of the text. Withdraw it instead.')
      }
      const old = state.perspectives[place]
      if (old) state.perspectives[place] = { ...old, lanes: written }
    },
  }),
  withdrawPerspective: command({
    args: v.strictObject({ perspective: id, key }),
    isAnonymous: (args) => args.key !== undefined,
    run(state, args, context) {
      state.perspectives.splice(ownPerspective(state, args.perspective, args.key, context), 1)
    },
  }),
  agree: command({
    args: v.strictObject({ event: id, answer: v.nullable(v.picklist(agreementAnswers)) }),
    run(state, { event, answer }, { seat }) {
      const given = { ...state.agreements[event] }
      if (answer === null) delete given[seat.id]
      else given[seat.id] = answer
      state.agreements[event] = given
      return [{ kind: 'own-changed', seats: [seat.id] }]
    },
  }),
}

function reveal(state: PostmortemState, { evenIfFew }: { evenIfFew: boolean }, context: CommandContext) {
  const handedIn = state.submissions.flatMap(({ seat, entry }) => {
    const draft = context.drafts.get(seat)?.find((each) => each.id === entry)
    return draft && !isEmptyDraft(draft) ? [{ seat, draft }] : []
  })
  if (handedIn.length === 0) {
    throw new Refusal('nothing-to-reveal', 'Nobody has handed in a text yet.')
  }
  // Those who sign their texts hide nobody: whoever is left would be known.
  const unsigned = handedIn.filter(({ draft }) => draft.kind === 'idea' || draft.anonymous)
  const people = new Set(unsigned.map(({ seat }) => seat)).size
  if (unsigned.length > 0 && people < 3 && !evenIfFew) {
    throw new Refusal(
      'too-few-to-be-anonymous',
      `${people === 1 ? 'One person has' : 'Two people have'} written without a name. With fewer than three, others can guess who. Wait for more, or confirm to reveal anyway.`,
    )
  }
  if (state.perspectives.length + handedIn.length > limits.perspectives) {
    throw new Refusal('too-many', `A post-mortem holds at most ${limits.perspectives} perspectives.`)
  }
  const perspectives: Perspective[] = []
  const ideas: { id: string; text: string }[] = []
  for (const { seat, draft } of context.shuffle(handedIn)) {
    if (draft.kind === 'idea') {
      ideas.push({ id: context.newId(), text: draft.text.normalize('NFC').trim() })
    } else {
      perspectives.push({
        id: context.newId(),
        event: draft.event,
        lanes: cleanLanes(draft.lanes),
        author: draft.anonymous ? null : seat,
        keyHash: draft.anonymous ? draft.keyHash : null,
      })
      if (!draft.anonymous) hear(state, seat)
    }
  }
  state.perspectives.push(...perspectives)
  const revealed = handedIn.map(({ seat, draft }) => ({ seat, entry: draft.id }))
  // A revealed draft begins anew and says it by that; whoever waited with an empty one is told.
  const cleared = new Set(revealed.map(({ seat }) => seat))
  const others = new Set(state.submissions.flatMap(({ seat }) => (cleared.has(seat) ? [] : [seat])))
  state.submissions = []
  return [
    { kind: 'clear-drafts', revealed },
    ...(ideas.length > 0 ? [{ kind: 'add-ideas', ideas } as const] : []),
    { kind: 'own-changed', seats: [...others] },
  ] as const
}

function ownPerspective(
  state: PostmortemState,
  perspective: string,
  key: string | undefined,
  context: CommandContext,
): number {
  const place = state.perspectives.findIndex((each) => each.id === perspective)
  const found = state.perspectives[place]
  if (!found) throw new Refusal('no-such-item', 'This perspective has been withdrawn.')
  const isMine =
    found.author === null
      ? key !== undefined && found.keyHash !== null && context.hash(key) === found.keyHash
      : found.author === context.seat.id || isWrittenFor(state, found.author, context)
  if (!isMine) throw new Refusal('not-yours', 'A perspective can be changed only by the person who wrote it.')
  return place
}

/** Whoever writes for others corrects it, too. */
const isWrittenFor = (state: PostmortemState, author: string, { seat }: CommandContext): boolean =>
  state.seats[author]?.hasNoDevice === true && (seat.role === 'facilitator' || seat.role === 'scribe')
