import type { Role } from '@second-story/postmortem'
import type { InviteLinks } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useEffect, useState } from 'react'
import { api } from '../replica/api.ts'
import { useMeeting } from '../replica/MeetingContext.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copyText.ts'
import { Dialog } from '../ui/Dialog.tsx'
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
      )}
    </Dialog>
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
