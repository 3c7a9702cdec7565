import { routes } from '@second-story/protocol'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { ApiProblem, api } from '../replica/api.ts'
import { MeetingContext } from '../replica/MeetingContext.ts'
import type { Meeting } from '../replica/openMeeting.ts'
import { openMeeting } from '../replica/openMeeting.ts'
import type { SeatHere } from '../replica/ownSeat.ts'
import { ownSeat } from '../replica/ownSeat.ts'
import { Button } from '../ui/Button.tsx'
import type { Invitation } from './invitation.ts'
import { invitationInAddress } from './invitation.ts'
import { JoinScreen } from './JoinScreen.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { Notice } from './Notice.tsx'

const RoomView = lazy(() => import('./RoomView.tsx').then((m) => ({ default: m.RoomView })))

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'joining'; readonly invitation: Invitation; readonly held: SeatHere | null }
  | { readonly kind: 'inside'; readonly meeting: Meeting }
  | { readonly kind: 'outside'; readonly sentence: string; readonly isPassing: boolean }

/** While the server is away the page asks again by itself; a screen on the wall has nobody to press a button. */
const retryAfterMs = 4_000

/** From a link to a seat: asks who I am here, lets me join by an invitation, then opens the meeting. */
export function MeetingPage({ id, isRoom }: { id: string; isRoom: boolean }) {
  const [state, setState] = useState<State>({ kind: 'asking' })

  const enter = useCallback(
    (me: SeatHere) => {
      // The invitation must not stay in the address, the history, or a screenshot.
      history.replaceState(null, '', location.pathname)
      setState({ kind: 'inside', meeting: openMeeting(id, me) })
    },
    [id],
  )
  const begin = useCallback(async () => {
    try {
      const next = await findSeat(id, isRoom)
      if ('seat' in next) enter(next)
      else setState(next)
    } catch (error) {
      setState(outside(error))
    }
  }, [id, isRoom, enter])

  useEffect(() => {
    void begin()
    // Another invitation pasted over this address changes the fragment only, and loads nothing.
    const look = () => invitationInAddress() && location.reload()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [begin])

  const isRetrying = state.kind === 'outside' && state.isPassing
  useEffect(() => {
    if (!isRetrying) return
    const timer = setInterval(() => void begin(), retryAfterMs)
    return () => clearInterval(timer)
  }, [isRetrying, begin])

  const meeting = state.kind === 'inside' ? state.meeting : null
  useEffect(() => () => meeting?.close(), [meeting])

  switch (state.kind) {
    case 'asking':
      return null
    case 'outside':
      return (
        <Notice
          title={
            state.isPassing ? 'The meeting cannot be opened right now' : 'You are not in this meeting yet'
          }
          action={state.isPassing ? <Button onClick={begin}>Try now</Button> : undefined}
        >
          {state.sentence}
          {state.isPassing && ' This page tries again by itself.'}
        </Notice>
      )
    case 'joining':
      return <JoinScreen id={id} invitation={state.invitation} held={state.held} onJoined={enter} />
    case 'inside':
      return (
        <MeetingContext.Provider value={state.meeting}>
          <Suspense fallback={null}>{isRoom ? <RoomView /> : <MeetingScreen />}</Suspense>
        </MeetingContext.Provider>
      )
  }
}

async function findSeat(id: string, isRoom: boolean): Promise<SeatHere | State> {
  const invitation = invitationInAddress()
  const held = await ownSeat(id)
  if (held && (invitation === null || isRoom)) return held
  if (invitation === null) return noSeat
  if (!isRoom) return { kind: 'joining', invitation, held }
  await api('POST', routes.seats(id), { invite: invitation.secret, name: 'Room view', roomView: true })
  return (await ownSeat(id)) ?? noSeat
}

const noSeat: State = {
  kind: 'outside',
  isPassing: false,
  sentence:
    'You have no seat in this post-mortem yet. Open the invitation link that the facilitator sent you.',
}

function outside(error: unknown): State {
  if (!(error instanceof ApiProblem)) {
    return { kind: 'outside', isPassing: false, sentence: 'That did not work. Load the page again.' }
  }
  return {
    kind: 'outside',
    isPassing: error.status === 0 || error.status >= 500 || error.status === 429,
    sentence: error.message,
  }
}
