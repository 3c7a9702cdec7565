import type { CoachPhase, Finding } from '@second-story/language'
import { useEffect, useMemo, useState } from 'react'
import { askCoach } from '../../replica/askCoach.ts'
import { useCoach } from '../../replica/useCoach.ts'
import type { PublishedText } from './textsOf.ts'

interface Left {
  readonly place: string
  readonly around: string
  readonly findings: readonly Finding[]
}

/** Texts in which the coach has heard something that nobody has called fine; null until it has listened. */
export function useLeft(texts: readonly PublishedText[]): readonly Left[] | null {
  const [heard, setHeard] = useState<readonly Left[] | null>(null)
  const { isFine } = useCoach('review')
  useEffect(() => {
    let isStale = false
    listenTo(texts).then(
      (left) => {
        if (!isStale) setHeard(left)
      },
      // Without a connection there is no list, and one publishes all the same.
      () => undefined,
    )
    return () => {
      isStale = true
    }
  }, [texts])
  return useMemo(
    () =>
      heard?.flatMap(({ findings, ...each }) => {
        const open = findings.filter((finding) => !isFine(finding))
        return open.length > 0 ? [{ ...each, findings: open }] : []
      }) ?? null,
    [heard, isFine],
  )
}

async function listenTo(texts: readonly PublishedText[]): Promise<readonly Left[]> {
  const ask = (phase: CoachPhase) => {
    const own = texts.filter((each) => each.phase === phase)
    return askCoach(
      phase,
      own.map(({ text }) => text),
    ).then((answers) =>
      own.map(({ place, text }, index) => ({ place, text, findings: answers[index] ?? [] })),
    )
  }
  const all = (await Promise.all([ask('review'), ask('action')])).flat()
  return all.flatMap(({ place, text, findings }) => {
    const [first] = findings
    return first ? [{ place, findings, around: around(text, first.start, first.end) }] : []
  })
}

function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 120)
  const to = Math.min(text.length, end + 120)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`
}
