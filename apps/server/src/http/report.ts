import type { PostmortemSnapshot } from '@second-story/postmortem'
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
import { HttpRefusal } from './problem.ts'
import type { RequestServices } from './requests.ts'
import { seatOf } from './requests.ts'

interface Format {
  readonly type: string
  readonly render: (snapshot: PostmortemSnapshot) => string | Promise<Uint8Array>
}

const formats = new Map<string, Format>([
  [
    'report.md',
    { type: 'text/markdown; charset=utf-8', render: (snapshot) => renderMarkdown(buildReport(snapshot)) },
  ],
  [
    'report.html',
    { type: 'text/html; charset=utf-8', render: (snapshot) => renderHtml(buildReport(snapshot)) },
  ],
  ['report.json', { type: 'application/json; charset=utf-8', render: renderJson }],
  [
    'report.docx',
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      render: (snapshot) => renderDocx(buildReport(snapshot)),
    },
  ],
  ['timeline.csv', { type: 'text/csv; charset=utf-8', render: timelineCsv }],
])

export function reportRoutes(app: FastifyInstance, services: RequestServices): void {
  app.get<{ Params: { id: string; file: string } }>('/api/postmortems/:id/:file', async (request, reply) => {
    const format = formats.get(request.params.file)
    if (!format)
      throw new HttpRefusal(404, 'no-such-route', `There is no “${request.params.file.slice(0, 40)}” here.`)
    const { postmortem } = await seatOf(services, request, request.params.id)
    const body = await format.render(forReaders(await snapshotOf(postmortem)))
    // A page that people wrote: it may carry its own style and nothing else.
    void reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
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
