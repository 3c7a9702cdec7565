import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import websocket from '@fastify/websocket'
import { subprotocol, wireLimits } from '@second-story/protocol'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import fastify from 'fastify'
import { createGuessLimit } from './admission/guessLimit.ts'
import { createSeatFinder } from './admission/seatFinder.ts'
import { newSecret } from './admission/secrets.ts'
import type { Config } from './config.ts'
import { createPostmortems } from './document/postmortems.ts'
import { createGroupCommit } from './durable-log/groupCommit.ts'
import { createImageStore } from './durable-log/imageStore.ts'
import type { Store, StoreFindings } from './durable-log/store.ts'
import { watchReads } from './durable-log/watchedStore.ts'
import { calendarRoute } from './http/calendar.ts'
import { clientFiles } from './http/clientFiles.ts'
import { commandRoutes } from './http/commands.ts'
import { evidenceRoutes } from './http/evidence.ts'
import { exampleRoutes } from './http/examples.ts'
import { facilitationRoutes } from './http/facilitation.ts'
import { healthRoutes } from './http/health.ts'
import { openAttendanceRoutes } from './http/openAttendance.ts'
import { openapiRoute } from './http/openapi.ts'
import { postmortemRoutes } from './http/postmortems.ts'
import { problemOf } from './http/problem.ts'
import { reportRoutes } from './http/report.ts'
import { socketCutter } from './http/socketCutter.ts'
import { syncRoute } from './http/sync.ts'

/** The whole server, ready to listen. Closing it drains what is on its way to the disk, then closes the store. */
export async function buildServer(config: Config, disk: Store): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: wireLimits.maxBodyBytes,
    logger: { level: 'warn' },
    forceCloseConnections: true,
    trustProxy: config.trustProxy,
  })
  const { store, places: unreadable } = watchReads(disk, (place, why) =>
    app.log.error(
      { place, why },
      'cannot be read from the disk: it stays closed, and its rows stay as they are',
    ),
  )
  const log = createGroupCommit(store)
  const damage = { updates: store.found?.lost ?? 0 }
  if (store.found) sayFindings(app.log, store.found)
  const postmortems = createPostmortems(store, log, (postmortem, document, updates) => {
    damage.updates += updates
    app.log.error(
      { postmortem, document, updates },
      'damaged updates were put aside; whoever wrote them gives them back',
    )
  })
  const guesses = createGuessLimit(() => performance.now())
  const services = {
    config,
    store,
    log,
    postmortems,
    guesses,
    seats: createSeatFinder(store, guesses),
    inviteKey: await readInviteKey(store),
    images: createImageStore(config.dataDir),
  }

  log.onHealth((isSaving) => {
    app.log[isSaving ? 'warn' : 'error'](
      isSaving ? 'the disk takes writes again' : 'the disk takes nothing: writes wait, and everybody is told',
    )
    for (const open of postmortems.all())
      for (const attendee of open.attendees) attendee.tellStorage(log.isHealthy)
  })

  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    // The path alone: neither bodies nor tokens ever reach the log.
    if (problem.status >= 500)
      request.log.error({ err: error, route: request.routeOptions.url }, problem.code)
    if (problem.status === 429 && !reply.hasHeader('retry-after')) reply.header('retry-after', 60)
    return reply.code(problem.status).type('application/problem+json').send(problem)
  })
  const cutOff = socketCutter(app.server)
  // Before the WebSocket plugin closes them without a word.
  app.addHook('preClose', async () => {
    setTimeout(cutOff, goodbyeMs).unref()
    for (const open of postmortems.all()) for (const attendee of open.attendees) attendee.comeBackLater()
  })
  await app.register(helmet, securityHeaders(config))
  await app.register(cookie)
  await app.register(rateLimit, { max: wireLimits.requestsPerMinute, timeWindow: '1 minute' })
  await app.register(websocket, {
    options: {
      maxPayload: wireLimits.maxFrameBytes,
      perMessageDeflate: false,
      handleProtocols: (offered: Set<string>) => (offered.has(subprotocol) ? subprotocol : false),
    },
  })
  healthRoutes(app, { ...services, damage, unreadable })
  postmortemRoutes(app, services)
  commandRoutes(app, services)
  facilitationRoutes(app, services)
  calendarRoute(app, services)
  openAttendanceRoutes(app, services)
  reportRoutes(app, services)
  evidenceRoutes(app, services)
  exampleRoutes(app, services)
  openapiRoute(app)
  syncRoute(app, services)
  await clientFiles(app)

  // Never in the way of a start: what cannot be read now is read, or refused, when somebody asks for it.
  app.addHook('onReady', () =>
    Promise.race([
      postmortems.warmUp().catch(() => undefined),
      new Promise<void>((resolve) => setTimeout(resolve, warmUpForMs).unref()),
    ]),
  )
  app.addHook('onClose', async () => {
    postmortems.close()
    for (const open of postmortems.all()) for (const live of open.awake()) live.compact()
    await Promise.race([log.drained(), new Promise((resolve) => setTimeout(resolve, drainForMs).unref())])
    log.close()
    await Promise.race([store.close(), new Promise((resolve) => setTimeout(resolve, closeForMs).unref())])
  })
  return app
}

const warmUpForMs = 1_000
/** Longer than a close takes that is answered. */
const goodbyeMs = 2_000
const drainForMs = 4_000
/** A disk that hangs must not keep the process. */
const closeForMs = 2_000

function sayFindings(log: FastifyBaseLogger, { lost, damage, kept }: StoreFindings): void {
  if (damage !== null)
    log.error(
      { damage, kept },
      'the database was damaged: what can be read is in use, and the damaged file is kept',
    )
  if (lost > 0)
    log.error(
      { updates: lost },
      'acknowledged updates are missing at the end of the log; whoever wrote them gives them back',
    )
}

async function readInviteKey(store: Store): Promise<string> {
  const known = await store.readSetting('invite-key')
  if (known) return known
  const value = newSecret()
  await store.commit([{ kind: 'setting', name: 'invite-key', value }])
  return value
}

const securityHeaders = (config: Config) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Positions of carets and menus are inline styles; no text of a person's ever becomes one.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      // A source list knows no IPv6 address; 'self' covers the sockets of the page's own origin.
      connectSrc: ["'self'"],
      frameSrc: ["'self'"],
      frameAncestors: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' as const },
  strictTransportSecurity: config.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
})
