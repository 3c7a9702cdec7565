import { useEffect, useRef } from 'react'
import { useAgenda, useMe } from '../replica/usePostmortem.ts'
import { toast } from '../ui/toast.ts'
import { LateJoin } from './LateJoin.tsx'
import { nameOf } from './nameOf.ts'
import { PauseStrip } from './PauseStrip.tsx'
import { TakenOver } from './TakenOver.tsx'
import { TakeOverOffer } from './TakeOverOffer.tsx'

/** What happens to the meeting as such. */
export function MeetingNotices({ isAbandoned }: { isAbandoned: boolean }) {
  useToldAboutTakeOver()
  return (
    <>
      <LateJoin />
      <PauseStrip />
      {isAbandoned && <TakeOverOffer />}
      <TakenOver />
    </>
  )
}

function useToldAboutTakeOver(): void {
  const { takeOver, roster } = useAgenda()
  const me = useMe()
  // This is loaded because of a take-over, too; then that one is news.
  const known = useRef<typeof takeOver>(null)
  useEffect(() => {
    const before = known.current
    known.current = takeOver
    if (takeOver?.by === before?.by) return
    if (takeOver === null) {
      if (before && !before.from.includes(me.seat)) {
        toast(
          `${before.from.map((seat) => nameOf(roster, seat)).join(' or ')} is back and holds the meeting.`,
        )
      }
    } else if (takeOver.by === me.seat) toast('You hold the meeting now. It can be taken back at any time.')
    else if (!takeOver.from.includes(me.seat)) toast(`${nameOf(roster, takeOver.by)} holds the meeting now.`)
  }, [takeOver, roster, me.seat])
}
