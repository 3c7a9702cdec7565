import { STATUS_CODES } from 'node:http'
import { Refusal } from '@second-story/postmortem'
import type { HttpErrorCode, Problem } from '@second-story/protocol'
import { TooManyGuesses } from '../admission/guessLimit.ts'
import { StoreUnavailable, Unreadable } from '../durable-log/store.ts'

/** A "no" over HTTP: a status, a stable code, a sentence to act on. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal'
  readonly status: number
  readonly code: HttpErrorCode
  constructor(status: number, code: HttpErrorCode, sentence: string) {
    super(sentence)
    this.status = status
    this.code = code
  }
}

const statusOf: Partial<Record<HttpErrorCode, number>> = {
  'unknown-command': 404,
  'no-such-item': 404,
  'no-such-seat': 404,
  'bad-arguments': 400,
  'unknown-phase': 400,
  'role-not-allowed': 403,
  'not-yours': 403,
  'document-not-writable': 403,
  'document-not-readable': 403,
}

/** RFC 9457 for any error; what we do not know is an internal error and tells nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HttpRefusal) return problem(error.status, error.code, error.message)
  if (error instanceof Refusal) return problem(statusOf[error.code] ?? 409, error.code, error.message)
  if (error instanceof TooManyGuesses) return tooManyRequests
  if (error instanceof StoreUnavailable) {
    return problem(
      503,
      'not-stored-yet',
      'The server cannot write to its disk right now. Nothing is lost; try again in a moment.',
    )
  }
  if (error instanceof Unreadable) {
    return problem(
      503,
      'document-unreadable',
      'The server cannot read this from its disk. Whoever runs the server finds in its log what to do.',
    )
  }
  const known = knownFastifyErrors(error)
  return (
    known ??
    problem(
      500,
      'internal-error',
      'Something went wrong on the server. Try again; if it stays, look at its log.',
    )
  )
}

function knownFastifyErrors(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null
  switch (error.statusCode) {
    case 413:
      return problem(413, 'body-too-large', 'That is too large. Send less than 256 kB at once.')
    case 429:
      return tooManyRequests
    case 400:
    case 415:
      return problem(400, 'malformed-body', 'The body must be JSON with Content-Type application/json.')
    default:
      return null
  }
}

const problem = (status: number, code: HttpErrorCode, detail: string): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail,
})

const tooManyRequests = problem(
  429,
  'too-many-requests',
  'Too many requests from your address. Wait a minute, then try again.',
)
