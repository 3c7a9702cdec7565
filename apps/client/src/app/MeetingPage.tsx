import type { OwnSeat } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useCallback, useEffect, useState } from 'react'
import { ApiProblem, api } from '../replica/api.ts'
import { MeetingContext } from '../replica/MeetingContext.ts'
import type { Meeting } from '../replica/openMeeting.ts'
import { openMeeting } from '../replica/openMeeting.ts'
import { Button } from '../ui/Button.tsx'
import { JoinScreen } from './JoinScreen.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { Notice } from './Notice.tsx'
import { RoomView } from './RoomView.tsx'
import { rememberRecent } from './recent.ts'

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'joining'; readonly invite: string; readonly held: OwnSeat | null }
  | { readonly kind: 'inside'; readonly meeting: Meeting }
  | { readonly kind: 'outside'; readonly sentence: string; readonly isPassing: boolean }

const inviteInAddress = () => new URLSearchParams(location.hash.slice(1)).get('invite')

/** From a link to a seat: asks who I am here, lets me join by an invitation, then opens the meeting. */
export function MeetingPage({ id, isRoom }: { id: string; isRoom: boolean }) {
  const [state, setState] = useState<State>({ kind: 'asking' })

  const enter = useCallback(
    (me: OwnSeat) => {
      // The invitation must not stay in the address, the history, or a screenshot.
      history.replaceState(null, '', location.pathname)
      if (!isRoom) rememberRecent({ id, title: me.title, role: me.role, openedAt: Date.now() })
      setState({ kind: 'inside', meeting: openMeeting(id, me) })
    },
    [id, isRoom],
  )

  useEffect(() => {
    const begin = async () => {
      const invite = inviteInAddress()
      const held = await ownSeat(id)
      if (held && (invite === null || isRoom)) return enter(held)
      if (invite === null) {
        return setState({
          kind: 'outside',
          isPassing: false,
          sentence:
            'You have no seat in this post-mortem yet. Open the invitation link that the facilitator sent you.',
        })
      }
      if (!isRoom) return setState({ kind: 'joining', invite, held })
      await api('POST', routes.seats(id), { invite, name: 'Room view', roomView: true })
      const wall = await ownSeat(id)
      if (wall) enter(wall)
    }
    begin().catch((error) => {
      const isPassing = !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500
      setState({
        kind: 'outside',
        isPassing,
        sentence: error instanceof ApiProblem ? error.message : 'That did not work.',
      })
    })
  }, [id, isRoom, enter])

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
          action={state.isPassing ? <Button onClick={() => location.reload()}>Try again</Button> : undefined}
        >
          {state.sentence}
        </Notice>
      )
    case 'joining':
      return <JoinScreen id={id} invite={state.invite} held={state.held} onJoined={enter} />
    case 'inside':
      return (
        <MeetingContext.Provider value={state.meeting}>
          {isRoom ? <RoomView /> : <MeetingScreen />}
        </MeetingContext.Provider>
      )
  }
}

const ownSeat = (id: string) => api<OwnSeat | null>('GET', routes.me(id))
