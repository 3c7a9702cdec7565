import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { Pictures } from '@second-story/report'
import {
  buildReport,
  forReaders,
  renderDocx,
  renderHtml,
  renderJson,
  renderMarkdown,
  timelineCsv,
} from '@second-story/report'
import type { FastifyInstance } from 'fastify'
import { snapshotOf } from '../document/snapshotOf.ts'
import type { ImageStore } from '../durable-log/imageStore.ts'
import { HttpRefusal } from './problem.ts'
import { reportPictures } from './reportPictures.ts'
import type { RequestServices } from './requests.ts'
import { seatOf } from './requests.ts'

interface Format {
  readonly type: string
  /** A page of its own carries its pictures along. */
  readonly isPage?: boolean
  readonly render: (snapshot: PostmortemSnapshot, pictures: Pictures) => string | Promise<Uint8Array>
}

const formats = new Map<string, Format>([
  [
    'report.md',
    {
      type: 'text/markdown; charset=utf-8',
      render: (snapshot, pictures) => renderMarkdown(buildReport(snapshot, { pictures })),
    },
  ],
  [
    'report.html',
    {
      type: 'text/html; charset=utf-8',
      isPage: true,
      render: (snapshot, pictures) => renderHtml(buildReport(snapshot, { pictures })),
    },
  ],
  ['report.json', { type: 'application/json; charset=utf-8', render: (snapshot) => renderJson(snapshot) }],
  [
    'report.docx',
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      render: (snapshot, pictures) => renderDocx(buildReport(snapshot, { pictures })),
    },
  ],
  ['timeline.csv', { type: 'text/csv; charset=utf-8', render: (snapshot) => timelineCsv(snapshot) }],
])

export function reportRoutes(app: FastifyInstance, services: RequestServices & { images: ImageStore }): void {
  app.get<{ Params: { id: string; file: string } }>('/api/postmortems/:id/:file', async (request, reply) => {
    const format = formats.get(request.params.file)
    if (!format)
      throw new HttpRefusal(404, 'no-such-route', `There is no “${request.params.file.slice(0, 40)}” here.`)
    const { postmortem } = await seatOf(services, request, request.params.id)
    const snapshot = forReaders(await snapshotOf(postmortem))
    const { images, config } = services
    const pictures = await reportPictures(snapshot, images, config.publicUrl, format.isPage === true)
    const body = await format.render(snapshot, pictures)
    // A page that people wrote: it may carry its own style and nothing else.
    void reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'",
    )
    void reply.header(
      'content-disposition',
      `inline; filename="${fileName(postmortem.state.title)}-${request.params.file}"`,
    )
    return reply.type(format.type).send(typeof body === 'string' ? body : Buffer.from(body))
  })
}

/** Letters, digits and dashes: a title must not write headers or paths. */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'post-mortem'
