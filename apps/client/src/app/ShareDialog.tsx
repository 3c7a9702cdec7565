import type { Role } from '@second-story/postmortem'
import type { InviteLinks } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useEffect, useState } from 'react'
import { api } from '../replica/api.ts'
import { useMeeting } from '../replica/MeetingContext.ts'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copyText.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { toast } from '../ui/toast.ts'
import { withRole } from './invitation.ts'
import styles from './ShareDialog.module.css'

const meaning: readonly [Role, string, string][] = [
  ['participant', 'Participants', 'write what they saw and knew, on a laptop or a phone. No account.'],
  ['scribe', 'Scribe', 'types the live notes, and has no other job.'],
  ['observer', 'Observers', 'read along.'],
  ['facilitator', 'Co-facilitators', 'may do everything that you may. Hand out with care.'],
]

export function ShareDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { id } = useMeeting()
  const [links, setLinks] = useState<InviteLinks | null>(null)
  useEffect(() => {
    if (props.open)
      api<InviteLinks>('GET', routes.links(id)).then(setLinks, () =>
        toast('The links cannot be read right now.', { tone: 'danger' }),
      )
  }, [id, props.open])
  return (
    <Dialog
      {...props}
      title="Invite people"
      description="Whoever has a link takes a seat with that role."
      wide
    >
      {links && (
        <div className={styles['panel']}>
          <ScanToJoin link={withRole(links.participant, 'participant')} />
          <ul className={styles['list']}>
            {meaning.map(([role, name, text]) => (
              <Invitation key={role} name={name} text={text} link={withRole(links[role], role)} />
            ))}
            <Invitation
              name="Room view"
              text="for the projector or the shared screen: big type, follows by itself, shows nothing personal."
              link={links.observer.replace('#', '/room#')}
            />
          </ul>
        </div>
      )}
    </Dialog>
  )
}

/** For people who sit in the same room: from the facilitator's screen, or from the wall. */
function ScanToJoin({ link }: { link: string }) {
  const { invitationShown } = useAgenda()
  const command = useCommand()
  return (
    <div className={styles['scan']}>
      <QrCode text={link} label="Code that opens the invitation for participants" />
      <p>Participants in the room scan this.</p>
      <Button
        size="s"
        icon="screen"
        aria-pressed={invitationShown}
        onClick={() => command('showInvitation', { shown: !invitationShown })}
      >
        {invitationShown ? 'Hide it in the room view' : 'Show it in the room view'}
      </Button>
    </div>
  )
}

function Invitation({ name, text, link }: { name: string; text: string; link: string }) {
  const copy = async () => {
    if (await copyText(link)) toast(`The link for ${name} is copied.`)
    else toast('The browser does not let us copy: select the link and copy it by hand.', { tone: 'danger' })
  }
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <p>
          <strong>{name}</strong> {text}
        </p>
        <input
          className={styles['link']}
          readOnly
          value={link}
          aria-label={`Link for ${name}`}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <Button icon="copy" onClick={copy}>
        Copy
      </Button>
    </li>
  )
}
