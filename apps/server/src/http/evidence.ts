import { refuseWrite } from '@second-story/postmortem'
import type { StoredImage } from '@second-story/protocol'
import { wireLimits } from '@second-story/protocol'
import type { FastifyInstance } from 'fastify'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { ImageStore } from '../durable-log/imageStore.ts'
import { imageKind, imageType } from './imageKind.ts'
import { requireStore, withPatience } from './patience.ts'
import { HttpRefusal } from './problem.ts'
import type { RequestServices } from './requests.ts'
import { seatOf } from './requests.ts'

const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`

/** Pictures as evidence: given by whoever may write the record, seen by every seat of the post-mortem and by nobody else. */
export function evidenceRoutes(
  app: FastifyInstance,
  services: RequestServices & { images: ImageStore; log: GroupCommit },
): void {
  // A scope of its own, so that pictures are bytes here and refused everywhere else.
  app.register(async (scope) => {
    scope.addContentTypeParser(
      /^(image\/|application\/octet-stream)/,
      { parseAs: 'buffer', bodyLimit: wireLimits.maxImageBytes },
      (_request, body, done) => done(null, body),
    )
    scope.post<{ Params: { id: string } }>(
      '/api/postmortems/:id/evidence',
      {
        bodyLimit: wireLimits.maxImageBytes,
        errorHandler(error) {
          if ('statusCode' in error && error.statusCode === 413) throw tooLarge()
          throw error
        },
        // Before the body is read: a stranger sends no megabytes.
        async onRequest(request) {
          requireStore(services.log)
          const { postmortem, seat } = await seatOf(services, request, request.params.id)
          const refusal = refuseWrite('record', postmortem.standing(seat))
          if (refusal) throw refusal
        },
      },
      async (request, reply): Promise<StoredImage> => {
        const { postmortem } = await seatOf(services, request, request.params.id)
        const { body } = request
        const kind = Buffer.isBuffer(body) ? imageKind(body) : null
        if (!Buffer.isBuffer(body) || !kind) {
          throw new HttpRefusal(415, 'not-an-image', 'That is no PNG, JPEG or WebP picture.')
        }
        const keep = async () => {
          // Looked up again: the phase may have changed while the bytes came in.
          const seat = (await seatOf(services, request, request.params.id)).seat
          const refusal = refuseWrite('record', postmortem.standing(seat))
          if (refusal) throw refusal
          const file = await services.images.keep(postmortem.id, body, kind.extension)
          if (file !== null) return file
          throw new HttpRefusal(
            409,
            'too-many-images',
            `A post-mortem holds ${megabytes(wireLimits.maxImagesBytes)} of pictures. A link to the graph does it, too.`,
          )
        }
        const file = await withPatience(services.log, () => postmortem.inTurn(keep))
        void reply.code(201)
        return { file }
      },
    )
  })

  app.get<{ Params: { id: string; file: string } }>(
    '/api/postmortems/:id/evidence/:file',
    async (request, reply) => {
      const { postmortem } = await seatOf(services, request, request.params.id)
      const { file } = request.params
      const bytes = await services.images.read(postmortem.id, file)
      if (!bytes) throw new HttpRefusal(404, 'no-such-image', 'There is no such picture in this post-mortem.')
      // Whatever somebody made the bytes of, a browser takes them for a picture or for nothing.
      void reply.headers({
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'content-disposition': `inline; filename="${file}"`,
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, max-age=31536000, immutable',
      })
      return reply.type(imageType(file)).send(bytes)
    },
  )
}

const tooLarge = () =>
  new HttpRefusal(
    413,
    'image-too-large',
    `A picture may have ${megabytes(wireLimits.maxImageBytes)}. Cut it to what matters, or make it smaller.`,
  )
