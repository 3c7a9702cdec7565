import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { HttpRefusal } from './problem.ts'

const built = fileURLToPath(new URL('../../../client/dist', import.meta.url))

/** Serves the built client; every address that is neither a file nor the API is a page of the app. */
export async function clientFiles(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${built}/index.html`)
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: built,
      wildcard: false,
      setHeaders: (reply, path) => {
        // Names of built files carry a hash of their content.
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isPage =
      request.method === 'GET' && /^\/(p\/[^/]+(\/.*)?|open\/[^/]+|example|design)?(\?.*)?$/.test(request.url)
    if (isPage && isBuilt) return reply.sendFile('index.html')
    throw new HttpRefusal(
      404,
      'no-such-route',
      `There is nothing at ${request.url.split('?')[0]?.slice(0, 100)}.`,
    )
  })
}
