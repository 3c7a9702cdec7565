import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Postmortems } from '../document/postmortems.ts'
import type { GroupCommit } from '../durable-log/groupCommit.ts'

/** `/healthz`: the process answers. `/readyz`: it can also write. `/metrics`: Prometheus. */
export function healthRoutes(
  app: FastifyInstance,
  services: { log: GroupCommit; postmortems: Postmortems; damage: { readonly updates: number } },
): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) =>
    services.log.isHealthy
      ? { status: 'ready' }
      : reply.code(503).send({ status: 'the store takes nothing' }),
  )

  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'second_story_open_postmortems',
    help: 'Post-mortems in memory',
    registers: [registry],
    async collect() {
      this.set((await services.postmortems.all()).length)
    },
  })
  new Gauge({
    name: 'second_story_sockets',
    help: 'Open sync sockets',
    registers: [registry],
    async collect() {
      this.set((await services.postmortems.all()).reduce((sum, each) => sum + each.attendees.size, 0))
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
