import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/toast.ts'
import { Sample } from './Sample.tsx'

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const
const nothing = () => undefined

/** What can be pressed, and what opens when it is. */
export function ActionSamples() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const close = (is: boolean) => !is && setOpen(null)
  return (
    <Section title="Actions">
      {variants.map((variant) => (
        <Sample key={variant} name={variant}>
          <Button variant={variant}>At rest</Button>
          <Button variant={variant} icon="plus">
            With an icon
          </Button>
          <Button variant={variant} size="s">
            Small
          </Button>
          <Button variant={variant} disabled>
            Not now
          </Button>
        </Sample>
      ))}
      <Sample name="icon button">
        <IconButton label="Notes" icon="notes" />
        <IconButton label="Notes are open" icon="notes" pressed />
        <IconButton label="Notes, not now" icon="notes" disabled />
      </Sample>
      <Sample name="keys">
        <Kbd>?</Kbd>
        <Kbd>Ctrl K</Kbd>
      </Sample>
      <Sample name="menu, popover">
        <Menu
          label="A menu"
          trigger={<Button icon="down">Open a menu</Button>}
          items={[
            { label: 'At rest', icon: 'eye', onSelect: nothing },
            { label: 'Chosen', checked: true, onSelect: nothing },
            { label: 'Not now', disabled: true, onSelect: nothing },
            { label: 'Remove', icon: 'trash', danger: true, onSelect: nothing },
          ]}
        />
        <Popover label="A popover" trigger={<Button icon="clock">Open a popover</Button>}>
          A small panel beside its trigger.
        </Popover>
      </Sample>
      <Sample name="dialogs">
        <Button onClick={() => setOpen('dialog')}>Open a dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Ask first</Button>
        <Dialog
          open={open === 'dialog'}
          onOpenChange={close}
          title="A dialog"
          description="With one line on why."
        >
          And something in it.
        </Dialog>
        <ConfirmDialog
          open={open === 'confirm'}
          onOpenChange={close}
          title="Remove it?"
          description="It cannot be brought back."
          confirmLabel="Remove"
          danger
          onConfirm={nothing}
        />
      </Sample>
      <Sample name="toasts">
        <Button onClick={() => toast('The link is copied.')}>Say something</Button>
        <Button
          onClick={() =>
            toast('Your text is discarded.', { action: { label: 'Bring it back', onSelect: nothing } })
          }
        >
          Offer a way back
        </Button>
        <Button onClick={() => toast('The server cannot be reached.', { tone: 'danger' })}>
          Say what failed
        </Button>
      </Sample>
    </Section>
  )
}
