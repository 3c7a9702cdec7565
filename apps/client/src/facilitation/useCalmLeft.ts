import { calmMs } from '@second-story/postmortem'
import { useNow } from '../replica/useNow.ts'

/** What is left of the two minutes, as `1:20`; null once they are over, and nothing happens by itself. */
export function useCalmLeft(since: number): string | null {
  const left = Math.ceil((since + calmMs - useNow(1_000)) / 1_000)
  if (left <= 0) return null
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}
