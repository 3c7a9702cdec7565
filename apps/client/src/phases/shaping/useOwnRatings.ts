import type { Rating } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda } from '../../replica/usePostmortem.ts'

type Ratings = Readonly<Record<string, Partial<Rating>>>

/** The server tells nobody how I rated, not even me; so this browser remembers it for the time of the meeting. */
export function useOwnRatings(): [Ratings, (idea: string, rating: Partial<Rating>) => void] {
  const key = `second-story/${useAgenda().id}/own-ratings`
  const [ratings, setRatings] = useState(() => read(key))
  const remember = (idea: string, rating: Partial<Rating>) => {
    const next = { ...read(key), [idea]: rating }
    sessionStorage.setItem(key, JSON.stringify(next))
    setRatings(next)
  }
  return [ratings, remember]
}

function read(key: string): Ratings {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Ratings
  } catch {
    return {}
  }
}
