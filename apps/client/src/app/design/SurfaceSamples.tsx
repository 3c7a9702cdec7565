import { Strip } from '../../facilitation/Strip.tsx'
import { Avatar } from '../../ui/Avatar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './DesignPage.module.css'
import { Sample } from './Sample.tsx'

const tones = ['neutral', 'accent', 'ok', 'warn', 'danger'] as const

/** What holds something, and what says something about it. */
export function SurfaceSamples() {
  return (
    <Section
      title="Surfaces"
      hint="A hint says what belongs here."
      actions={<Button size="s">An action</Button>}
    >
      <Sample name="chips">
        {tones.map((tone) => (
          <Chip key={tone} tone={tone}>
            {tone}
          </Chip>
        ))}
        <Chip icon="flag">with an icon</Chip>
        <Chip>{'a chip whose words are long '.repeat(4).trim()}</Chip>
      </Sample>
      <Sample name="people">
        <Avatar name="Ana Lopez" seat="ana" size="s" />
        <Avatar name="Ana Lopez" seat="ana" />
        <Avatar name="Ana Lopez" seat="ana" size="l" />
        <Avatar name="Tom Okafor" seat="tom" away />
        <Avatar name="Prince" />
      </Sample>
      <div className={styles['grid']}>
        <Card>A card is a thing of its own. Cards do not lie in cards.</Card>
        <EmptyState
          icon="spark"
          title="Nothing is parked yet"
          action={<Button icon="park">Park an idea</Button>}
        >
          Ideas that come too early wait here for the action meeting.
        </EmptyState>
        <QrCode text="https://example.org/" label="A code for a camera" />
      </div>
      <Strip actions={<Button size="s">Go on</Button>}>The group takes a break.</Strip>
      <Strip tone="warn" actions={<Button size="s">Take over</Button>}>
        Sam Weber is gone. Somebody can hold the meeting meanwhile.
      </Strip>
    </Section>
  )
}
