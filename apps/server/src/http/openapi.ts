import { commands, permissions, postmortemKinds } from '@second-story/postmortem'
import type { FastifyInstance } from 'fastify'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const text = { type: 'string' }
const problem = {
  description: 'A refusal: RFC 9457 with a stable `code`',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
})
const id = { name: 'id', in: 'path', required: true, schema: text }
const answers = (status: number, schema: object) => ({
  [status]: { description: 'OK', ...json(schema) },
  default: problem,
})
const file = (type: string, parameters: object[] = [id]) => ({
  get: {
    parameters,
    security: [{ seat: [] }],
    responses: { 200: { description: 'The file', content: { [type]: {} } }, default: problem },
  },
})
const links = object({ facilitator: text, scribe: text, participant: text, observer: text })

/** OpenAPI 3.1; the commands are listed from the table that authorises them. */
const description = {
  openapi: '3.1.0',
  info: {
    title: 'Second Story',
    version: '0.1.0',
    description: 'Sync runs over WebSocket at /sync/{id}/{document}, in y-websocket’s protocol.',
  },
  paths: {
    '/api/postmortems': {
      post: {
        summary: 'Open a post-mortem',
        requestBody: json(object({ title: text, kind: { enum: postmortemKinds } }, ['title'])),
        responses: answers(201, object({ id: text, links })),
      },
    },
    '/api/postmortems/{id}/seats': {
      post: {
        summary: 'Take a seat with an invitation',
        parameters: [id],
        requestBody: json(
          object({ invite: text, name: text, function: text, roomView: { type: 'boolean' } }, [
            'invite',
            'name',
          ]),
        ),
        responses: answers(201, object({ seat: text, token: text, role: text, name: text })),
      },
    },
    '/api/postmortems/{id}/me': {
      get: {
        summary: 'My seat',
        parameters: [id],
        security: [{ seat: [] }],
        responses: answers(200, object({ seat: text, role: text, name: text, title: text })),
      },
    },
    '/api/postmortems/{id}/links': {
      get: {
        summary: 'The invitations (facilitators)',
        parameters: [id],
        security: [{ seat: [] }],
        responses: answers(200, links),
      },
    },
    '/api/postmortems/{id}/facilitation': {
      get: {
        summary:
          'Private signals as counts, who was not heard yet, and who wishes to talk alone (facilitators)',
        parameters: [id],
        security: [{ seat: [] }],
        responses: answers(
          200,
          object({
            signals: { type: 'object', additionalProperties: { type: 'integer' } },
            notHeard: { type: 'array', items: text },
            talkWishes: { type: 'array', items: object({ seat: text, about: text }) },
          }),
        ),
      },
    },
    '/api/postmortems/{id}/invitation': {
      get: {
        summary: 'The participants’ link, while the facilitator shows it on the wall',
        parameters: [id],
        security: [{ seat: [] }],
        responses: answers(200, object({ link: text })),
      },
    },
    '/api/postmortems/{id}/commands': {
      post: {
        summary: 'Say a command',
        description: Object.keys(commands)
          .map((name) => {
            const { roles, phases } = permissions[name as keyof typeof permissions]
            return `- \`${name}\`: ${roles.join(', ')}; in ${phases === 'every' ? 'every phase' : phases.join(', ')}`
          })
          .join('\n'),
        parameters: [id, { name: 'Idempotency-Key', in: 'header', required: true, schema: text }],
        security: [{ seat: [] }],
        requestBody: json(
          object({ name: { enum: Object.keys(commands) }, args: { type: 'object' } }, ['name']),
        ),
        responses: answers(200, object({ done: { type: 'boolean' }, phase: text })),
      },
    },
    '/api/postmortems/{id}/evidence': {
      post: {
        summary: 'Keep a picture (PNG, JPEG or WebP; whoever may write the record)',
        parameters: [id],
        security: [{ seat: [] }],
        requestBody: { content: { 'image/*': { schema: { type: 'string', format: 'binary' } } } },
        responses: answers(201, object({ file: text })),
      },
    },
    '/api/postmortems/{id}/evidence/{file}': file('image/*', [
      id,
      { name: 'file', in: 'path', required: true, schema: text },
    ]),
    '/api/postmortems/{id}/report.md': file('text/markdown'),
    '/api/postmortems/{id}/report.html': file('text/html'),
    '/api/postmortems/{id}/report.json': file('application/json'),
    '/api/postmortems/{id}/report.docx': file(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
    '/api/postmortems/{id}/timeline.csv': file('text/csv'),
    '/api/postmortems/{id}/calendar.ics': file('text/calendar'),
    '/api/open/{id}': {
      get: {
        summary: 'When and where, and how to observe; for anybody, while the facilitator has it open',
        parameters: [id],
        responses: answers(
          200,
          object({ title: text, kind: text, meetings: { type: 'object' }, where: text, observerLink: text }),
        ),
      },
    },
    '/api/open/{id}/calendar.ics': { get: { ...file('text/calendar').get, security: [] } },
    '/api/examples': {
      get: { summary: 'The finished example', responses: answers(200, object({ finished: text })) },
      post: {
        summary: 'A copy of the example in mid-meeting',
        responses: answers(201, object({ id: text, links })),
      },
    },
  },
  components: {
    securitySchemes: {
      seat: {
        type: 'http',
        scheme: 'bearer',
        description: 'The token of a seat; a browser sends its cookie.',
      },
    },
    schemas: {
      Problem: object({ type: text, title: text, status: { type: 'integer' }, code: text, detail: text }),
    },
  },
}

export function openapiRoute(app: FastifyInstance): void {
  app.get('/api/openapi.json', async () => description)
}
