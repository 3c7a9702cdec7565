import { checkCommand, limits } from '@second-story/postmortem'
import type { CommandAnswer } from '@second-story/protocol'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { hashSecret } from '../admission/secrets.ts'
import { executeCommand, fingerprint } from '../document/executeCommand.ts'
import type { Store } from '../durable-log/store.ts'
import { createAbsence } from './absence.ts'
import { requireStore, withPatience } from './patience.ts'
import type { PostmortemServices } from './postmortems.ts'
import { HttpRefusal } from './problem.ts'
import type { Seated } from './requests.ts'
import { bodyOf, seatOf } from './requests.ts'

const commandBody = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(limits.name)),
  args: v.optional(v.unknown()),
})

const remembered = 1_000
const lookEveryMs = 5_000

export function commandRoutes(app: FastifyInstance, services: PostmortemServices & { store: Store }): void {
  // Anonymous commands are remembered here alone: a row beside the seat's key would tell who wrote what.
  const inMemory = new Map<string, { fingerprint: string; json: string }>()

  const absence = createAbsence(() => performance.now())
  const looking = setInterval(() => absence.look(services.postmortems.all()), lookEveryMs)
  looking.unref()
  app.addHook('onClose', async () => clearInterval(looking))

  app.post<{ Params: { id: string } }>(
    '/api/postmortems/:id/commands',
    async (request): Promise<CommandAnswer> => {
      requireStore(services.log)
      const seated = await seatOf(services, request, request.params.id)
      const key = request.headers['idempotency-key']
      if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
        throw new HttpRefusal(
          400,
          'idempotency-key-required',
          'Send an Idempotency-Key header of 1 to 200 visible characters, new for each command.',
        )
      }
      const { name, args } = bodyOf(commandBody, request.body)
      return withPatience(services.log, () =>
        seated.postmortem.inTurn(() => carryOut(seated, key, name, args)),
      )
    },
  )

  async function carryOut(
    { postmortem, seat: { id } }: Seated,
    key: string,
    name: string,
    args: unknown,
  ): Promise<CommandAnswer> {
    const seat = postmortem.seat(id)
    if (!seat) throw new HttpRefusal(401, 'no-seat', 'Your seat was removed from this post-mortem.')
    const keyHash = hashSecret(`${postmortem.id}\n${id}\n${key}`)
    const print = fingerprint(name, args)
    const before = inMemory.get(keyHash) ?? (await services.store.findAnswer(keyHash))
    if (before) {
      if (before.fingerprint === print) return { done: false, phase: postmortem.state.phase }
      throw new HttpRefusal(
        422,
        'idempotency-key-reused',
        'This Idempotency-Key was used for another command. Make a new one.',
      )
    }
    const checked = checkCommand(name, args)
    const answer = { kind: 'answer', keyHash, fingerprint: print, json: '{}' } as const
    await executeCommand(
      services,
      postmortem,
      checked,
      { seat, now: Date.now(), absentFor: (other) => absence.absentFor(postmortem, other) },
      checked.isAnonymous ? [] : [answer],
    )
    remember(keyHash, answer)
    return { done: true, phase: postmortem.state.phase }
  }

  function remember(keyHash: string, answer: { fingerprint: string; json: string }): void {
    inMemory.set(keyHash, answer)
    const [oldest] = inMemory.keys()
    if (inMemory.size > remembered && oldest !== undefined) inMemory.delete(oldest)
  }
}
