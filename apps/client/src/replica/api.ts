import type { Problem } from '@second-story/protocol'

/** A refusal of the server, or none at all when it cannot be reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: string
  readonly status: number
  constructor(code: string, status: number, detail: string) {
    super(detail)
    this.code = code
    this.status = status
  }
}

/** A JSON request to our own server. Throws an ApiProblem with a sentence that can be shown. */
export async function api<T>(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiProblem(
      'unreachable',
      0,
      'The server cannot be reached. Check your connection and try again.',
    )
  })
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => null)) as Problem | null
  throw new ApiProblem(
    problem?.code ?? 'internal-error',
    response.status,
    problem?.detail ?? 'The server did not answer as expected. Try again.',
  )
}
