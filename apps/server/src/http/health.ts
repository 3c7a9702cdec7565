import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Postmortems } from '../document/postmortems.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'

/** `/healthz`: the process answers. `/readyz`: it can also write. `/metrics`: Prometheus. */
export function healthRoutes(
  app: FastifyInstance,
  services: {
    log: GroupCommit
    postmortems: Postmortems
    damage: { readonly updates: number }
    unreadable: ReadonlySet<string>
  },
): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    // What cannot be read is one room's trouble: the others go on, so the server stays in service.
    const unreadable = services.unreadable.size
    if (!services.log.isHealthy)
      return reply.code(503).send({ status: 'the store takes nothing', unreadable })
    return { status: unreadable > 0 ? 'ready, but something cannot be read' : 'ready', unreadable }
  })

  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'second_story_open_postmortems',
    help: 'Post-mortems in memory',
    registers: [registry],
    async collect() {
      this.set(services.postmortems.all().length)
    },
  })
  new Gauge({
    name: 'second_story_documents_in_memory',
    help: 'Documents whose content is in memory; the others sleep, on disk',
    registers: [registry],
    async collect() {
      this.set(services.postmortems.all().reduce((sum, each) => sum + each.awake().length, 0))
    },
  })
  new Gauge({
    name: 'second_story_sockets',
    help: 'Open sync sockets',
    registers: [registry],
    async collect() {
      this.set(services.postmortems.all().reduce((sum, each) => sum + each.attendees.size, 0))
    },
  })
  new Gauge({
    name: 'second_story_store_healthy',
    help: '1 while the store takes writes',
    registers: [registry],
    collect() {
      this.set(services.log.isHealthy ? 1 : 0)
    },
  })
  new Gauge({
    name: 'second_story_unreadable_documents',
    help: 'Documents and post-mortems that could not be read from the disk when they were last asked for',
    registers: [registry],
    collect() {
      this.set(services.unreadable.size)
    },
  })
  new Gauge({
    name: 'second_story_damaged_updates_total',
    help: 'Updates that could not be read from the disk and were put aside, since the start',
    registers: [registry],
    collect() {
      this.set(services.damage.updates)
    },
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
