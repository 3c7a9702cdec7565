import type { ParticipantInvitation } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useEffect, useState } from 'react'
import { api } from '../replica/api.ts'
import { useMeeting } from '../replica/MeetingContext.ts'
import { QrCode } from '../ui/QrCode.tsx'
import styles from './WallInvitation.module.css'

const retryAfterMs = 4_000

/** How to join, for everybody in the room; the facilitator shows and hides it. */
export function WallInvitation() {
  const { id } = useMeeting()
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    if (link !== null) return
    const ask = () =>
      void api<ParticipantInvitation>('GET', routes.invitation(id)).then(
        (invitation) => setLink(invitation.link),
        () => undefined,
      )
    ask()
    const timer = setInterval(ask, retryAfterMs)
    return () => clearInterval(timer)
  }, [id, link])
  return (
    <aside className={styles['invitation']} aria-label="How to join">
      {link !== null && (
        <>
          <div className={styles['code']}>
            <QrCode text={link} label="Code that opens the invitation for participants" />
          </div>
          <p className={styles['words']}>Scan to take part</p>
          <p className={styles['hint']}>On your phone, without an account</p>
        </>
      )}
    </aside>
  )
}
