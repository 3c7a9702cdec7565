import type { PostmortemSnapshot } from '@second-story/postmortem'

const format = 'second-story/1'

/** Everything the report is made of, for programs. */
export const renderJson = (snapshot: PostmortemSnapshot): string =>
  `${JSON.stringify({ format, ...snapshot }, null, 2)}\n`

/** The snapshot of a JSON report. Throws when it is none. */
export function parseJson(json: string): PostmortemSnapshot {
  const { format: found, ...snapshot } = JSON.parse(json)
  if (found !== format) throw new Error(`This is no ${format} report.`)
  return snapshot as PostmortemSnapshot
}
