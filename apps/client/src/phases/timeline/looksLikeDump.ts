/** What somebody pasted where one line would say more. */
export type Dump = 'stack-trace' | 'log'

const traces: readonly RegExp[] = [
  /Traceback \(most recent call last\)/,
  /\bFile "[^"]+", line \d+/,
  /(?:^|\s)at [\w$.<>[\] ]+ ?\([^()\s]*:\d+(?::\d+)?\)/,
  /(?:^|\s)at [\w$.<>]+\([\w$]+\.java(?::\d+)?\)/,
  /\bgoroutine \d+ \[[a-z ]+\]:/,
  /\bCaused by: [\w.$]+(?:Exception|Error)\b/,
  /\bpanic: .+\b(?:goroutine|runtime error)\b/s,
  /\bthread '[^']*' panicked at\b/,
]

/** A line as programs write them: an instant with seconds, and a level or a program in front of the words. */
const logLine =
  /^\W*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,]\d{3}).*(?:\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRIT)\b|\[\d+\]:)/
const jsonLine = /^\s*\{".+\}\s*,?$/
const fewestLogLines = 3
const mostLines = 25

/** Null for what people write, also for several lines of it. */
export function looksLikeDump(text: string): Dump | null {
  if (text.length < 40) return null
  if (traces.some((trace) => trace.test(text))) return 'stack-trace'
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const written = lines.filter((line) => logLine.test(line) || jsonLine.test(line)).length
  return written >= fewestLogLines || lines.length > mostLines ? 'log' : null
}

/** The line that says most: of a trace what was thrown, of a log its last error, else its first line. */
export function tellingLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const full = lines.filter((line) => line !== '')
  const isFrame = (line: string) => /^(?:at |File "|Traceback |goroutine |\.\.\. \d+ more)/.test(line)
  const thrown = full.filter(
    (line) => /\b\w*(?:Exception|Error|panic|panicked)\b/.test(line) && !isFrame(line),
  )
  const error = full.findLast((line) => /\b(?:ERROR|FATAL|CRIT)\b/.test(line))
  // Python names what was thrown at the end, the others at the beginning.
  const cause = /^Traceback /m.test(text) ? thrown.at(-1) : thrown[0]
  return (cause ?? error ?? full.find((line) => !isFrame(line)) ?? full[0] ?? '').slice(0, 300)
}
