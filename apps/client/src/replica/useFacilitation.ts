import type { FacilitatorPage } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import { api } from './api.ts'
import { useMeeting } from './MeetingContext.ts'

/** More often would show nothing new: signals are told half a minute at a time. */
const everyMs = 10_000

const useLatest = create<{ readonly postmortem: string; readonly page: FacilitatorPage | null }>(() => ({
  postmortem: '',
  page: null,
}))

/** What only facilitators see; null until it has come. It is asked for, because no document may hold it. */
export function useFacilitation(): [FacilitatorPage | null, refresh: () => void] {
  const { id } = useMeeting()
  const latest = useLatest()
  const refresh = useCallback(() => {
    api<FacilitatorPage>('GET', routes.facilitation(id)).then(
      (page) => useLatest.setState({ postmortem: id, page }),
      // Without a connection the last answer stays; the next one comes by itself.
      () => undefined,
    )
  }, [id])
  return [latest.postmortem === id ? latest.page : null, refresh]
}

/** Keeps it fresh; one place in the app does. */
export function useFreshFacilitation(): FacilitatorPage | null {
  const [page, refresh] = useFacilitation()
  useEffect(() => {
    refresh()
    const timer = setInterval(refresh, everyMs)
    return () => clearInterval(timer)
  }, [refresh])
  return page
}
