import { describe, expect, it } from 'vitest'
import { looksLikeDump, tellingLine } from './looksLikeDump.ts'

const java = `java.lang.IllegalStateException: pool exhausted
	at com.example.Pool.take(Pool.java:88)
	at com.example.Login.run(Login.java:12)
	... 14 more`
const python = `Traceback (most recent call last):
  File "/srv/app.py", line 12, in <module>
    login()
KeyError: 'session'`
const node = `TypeError: Cannot read properties of undefined (reading 'id')
    at login (/srv/login.js:10:12)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`
const go = `panic: runtime error: index out of range [3] with length 3

goroutine 1 [running]:
main.main()`
const log = `2023-10-27T09:00:01Z INFO started
2023-10-27T09:00:02Z WARN cache is cold
2023-10-27T09:00:03Z ERROR no connection to db-2`

describe('what is pasted into an event', () => {
  it.each([
    ['Java', java, 'java.lang.IllegalStateException: pool exhausted'],
    ['Python', python, "KeyError: 'session'"],
    ['Node.js', node, "TypeError: Cannot read properties of undefined (reading 'id')"],
    ['Go', go, 'panic: runtime error: index out of range [3] with length 3'],
  ])('[CL33] a stack trace of %s is known, and the line that says most', (_language, text, line) => {
    expect(looksLikeDump(text)).toBe('stack-trace')
    expect(tellingLine(text)).toBe(line)
    // In a field of one line the breaks are gone.
    expect(looksLikeDump(text.replaceAll('\n', ' '))).toBe('stack-trace')
  })

  it('[CL33] a log is known, and its last error', () => {
    expect(looksLikeDump(log)).toBe('log')
    expect(tellingLine(log)).toBe('2023-10-27T09:00:03Z ERROR no connection to db-2')
    expect(looksLikeDump('{"level":"info","msg":"a line as programs write it"}\n'.repeat(4))).toBe('log')
  })

  it.each([
    'Restarted two of eight pods.\nThe others stayed as they were.\nThen we waited.',
    '09:00 two customers wrote\n09:05 I looked at the graph\n09:10 we began the rollback, at last (see the chat)',
    'https://grafana.example/d/1?from=2023-10-27T09:00:00Z\nhttps://chat.example/p/1\nhttps://chat.example/p/2',
    'The error was "pool exhausted"; Caused by: nobody knew yet. Looked at Pool.java together (line 88).',
    'We met at noon (room 4:12) and looked at the numbers of the last three days.',
    '',
  ])('[CL33] what people write is none: %j', (text) => {
    expect(looksLikeDump(text)).toBeNull()
  })
})
