import * as v from 'valibot'
import { command } from '../commands/command.ts'
import { id, noArgs, optionalText, requiredText } from '../commands/fields.ts'
import { keepFormerFacilitator } from '../facilitation/takeOverCommands.ts'
import { limits } from '../limits.ts'
import { stakes } from '../phases/preparation/schema.ts'
import { isPhase } from '../phases/sequence.ts'
import { Refusal } from '../refusal.ts'
import { roles } from '../roles.ts'
import { advance } from './advance.ts'
import type { PostmortemState, Seat } from './schema.ts'
import { pollIds, polls } from './schema.ts'

const minutes = 60_000

/** The commands about the run of the meetings. */
export const agendaCommands = {
  advance: command({
    args: v.strictObject({
      from: v.string(),
      to: v.string(),
      reason: v.optional(optionalText(limits.shortText)),
    }),
    run(state, { from, to, reason }, { now }) {
      if (!isPhase(from) || !isPhase(to)) {
        throw new Refusal('unknown-phase', `There is no phase “${(isPhase(from) ? to : from).slice(0, 40)}”.`)
      }
      advance(state, { from, to, reason }, now)
    },
  }),
  rename: command({
    args: v.strictObject({ title: requiredText(limits.title) }),
    run(state, { title }) {
      state.title = title
    },
  }),
  scheduleMeeting: command({
    args: v.strictObject({
      meeting: v.picklist(['review', 'action']),
      date: v.nullable(
        v.strictObject({
          at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'YYYY-MM-DDTHH:mm')),
          zone: requiredText(64),
        }),
      ),
    }),
    run(state, { meeting, date }) {
      if (date === null) delete state.meetings[meeting]
      else state.meetings[meeting] = date
    },
  }),
  /** Opens the page that says when and where to whoever has its address, or closes it again. */
  openAttendance: command({
    args: v.strictObject({ open: v.boolean(), where: v.optional(optionalText(limits.shortText), '') }),
    run(state, { open, where }) {
      state.openAttendance = open ? { where } : null
    },
  }),
  spotlight: command({
    args: v.strictObject({ item: v.nullable(id) }),
    run(state, { item }) {
      state.spotlight = item
    },
  }),
  startTimer: command({
    args: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(240)) }),
    run(state, args, { now }) {
      const totalMs = Math.round(args.minutes * minutes)
      state.timer = { state: 'running', endsAt: now + totalMs, totalMs }
    },
  }),
  pauseTimer: command({
    args: noArgs,
    run(state, _args, { now }) {
      const timer = requireTimer(state)
      if (timer.state === 'running') {
        state.timer = { state: 'paused', leftMs: timer.endsAt - now, totalMs: timer.totalMs }
      }
    },
  }),
  resumeTimer: command({
    args: noArgs,
    run(state, _args, { now }) {
      const timer = requireTimer(state)
      if (timer.state === 'paused') {
        state.timer = { state: 'running', endsAt: now + timer.leftMs, totalMs: timer.totalMs }
      }
    },
  }),
  addTime: command({
    args: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)) }),
    run(state, args, { now }) {
      const timer = requireTimer(state)
      const added = Math.round(args.minutes * minutes)
      const totalMs = timer.totalMs + added
      // In overtime the added minutes count from now, or “+2” would still show overtime.
      state.timer =
        timer.state === 'running'
          ? { state: 'running', endsAt: Math.max(timer.endsAt, now) + added, totalMs }
          : { state: 'paused', leftMs: Math.max(timer.leftMs, 0) + added, totalMs }
    },
  }),
  stopTimer: command({
    args: noArgs,
    run(state) {
      state.timer = null
    },
  }),
  /** Shows on the wall how to join; from then on everybody with a seat may read that link. */
  showInvitation: command({
    args: v.strictObject({ shown: v.boolean() }),
    run(state, { shown }) {
      state.invitationShown = shown
    },
  }),
  markReady: command({
    args: v.strictObject({ ready: v.boolean() }),
    run(state, { ready }, { seat }) {
      const others = state.ready.filter((each) => each !== seat.id)
      state.ready = ready ? [...others, seat.id] : others
    },
  }),
  setProfile: command({
    args: v.strictObject({
      name: v.optional(requiredText(limits.name)),
      function: v.optional(optionalText(limits.seatFunction)),
      stakes: v.optional(v.pipe(v.array(v.picklist(stakes)), v.maxLength(stakes.length))),
    }),
    run(state, args, context) {
      const seat = requireSeat(state, context.seat.id)
      seat.name = args.name ?? seat.name
      seat.function = args.function ?? seat.function
      seat.stakes = args.stakes ?? seat.stakes
    },
  }),
  assignRole: command({
    args: v.strictObject({ seat: id, role: v.picklist(roles) }),
    run(state, args) {
      const seat = requireSeat(state, args.seat)
      if (seat.role === args.role) return
      keepFormerFacilitator(state, seat.id)
      keepOneFacilitator(state, seat)
      seat.role = args.role
      return [{ kind: 'role-changed', seat: seat.id }]
    },
  }),
  removeSeat: command({
    args: v.strictObject({ seat: id }),
    run(state, args) {
      const seat = requireSeat(state, args.seat)
      keepFormerFacilitator(state, seat.id)
      keepOneFacilitator(state, seat)
      delete state.seats[seat.id]
      state.ready = state.ready.filter((each) => each !== seat.id)
      state.queue = state.queue.filter((each) => each.seat !== seat.id)
      state.talkWishes = state.talkWishes.filter((each) => each.seat !== seat.id)
      if (state.floor === seat.id) state.floor = null
      return [{ kind: 'role-changed', seat: seat.id }]
    },
  }),
  answerPoll: command({
    args: v.strictObject({ poll: v.picklist(pollIds), answer: v.number() }),
    run(state, { poll, answer }, { seat }) {
      if (!polls[poll].answers.some((each) => each === answer)) {
        throw new Refusal('bad-arguments', `The answers to this poll are ${polls[poll].answers.join(', ')}.`)
      }
      state.polls[poll].answers[seat.id] = answer
    },
  }),
  revealPoll: command({
    args: v.strictObject({ poll: v.picklist(pollIds), evenIfFew: v.optional(v.boolean(), false) }),
    run(state, { poll, evenIfFew }) {
      const answered = Object.keys(state.polls[poll].answers).length
      if (answered < 3 && !evenIfFew) {
        throw new Refusal(
          'too-few-to-be-anonymous',
          `Only ${answered} answered: the result would show who said what. Confirm to show it anyway.`,
        )
      }
      state.polls[poll].revealed = true
    },
  }),
}

const requireTimer = (state: PostmortemState) => {
  if (state.timer) return state.timer
  throw new Refusal('no-timer', 'No timer is running. Start one first.')
}

const requireSeat = (state: PostmortemState, seat: string): Seat => {
  const found = state.seats[seat]
  if (found) return found
  throw new Refusal('no-such-seat', 'That person has left this post-mortem.')
}

function keepOneFacilitator(state: PostmortemState, seat: Seat): void {
  const facilitators = Object.values(state.seats).filter((each) => each.role === 'facilitator')
  if (seat.role === 'facilitator' && facilitators.length === 1) {
    throw new Refusal(
      'last-facilitator',
      'Somebody has to hold the meeting: make another person facilitator first.',
    )
  }
}
