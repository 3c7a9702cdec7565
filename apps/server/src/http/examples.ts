import type { CreatedPostmortem } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../durable-log/store.ts'
import { createExample } from '../examples/createExample.ts'
import type { PostmortemServices } from './postmortems.ts'
import { linksOf } from './postmortems.ts'
import { requireOrigin } from './requests.ts'

/** `GET`: the finished example, to read. `POST`: a copy in mid-meeting, to play with. */
export function exampleRoutes(app: FastifyInstance, services: PostmortemServices & { store: Store }): void {
  let finished: Promise<string> | null = null

  async function findOrCreate(): Promise<string> {
    const known = await services.store.readSetting('finished-example')
    if (known) return known
    const { id } = await createExample(services, 'finished')
    await services.log.commit([{ kind: 'setting', name: 'finished-example', value: id }])
    return id
  }

  app.get(routes.examples, async () => {
    finished ??= findOrCreate()
    // Do not remember a failure.
    finished.catch(() => {
      finished = null
    })
    return { finished: linksOf(services, await finished).observer }
  })

  app.post(
    routes.examples,
    { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } },
    async (request, reply) => {
      if (request.headers.origin !== undefined) requireOrigin(services.config, request.headers.origin)
      const { id } = await createExample(services, 'in-meeting')
      const created: CreatedPostmortem = { id, links: linksOf(services, id) }
      return reply.code(201).send(created)
    },
  )
}
