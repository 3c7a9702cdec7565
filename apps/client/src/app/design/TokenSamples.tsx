import type { CSSProperties } from 'react'
import { Icon, iconNames } from '../../ui/Icon.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './DesignPage.module.css'

const colours = [
  'bg',
  'surface',
  'raised',
  'sunken',
  'border',
  'border-strong',
  'text',
  'text-muted',
  'text-faint',
  'accent',
  'accent-soft',
  'ok',
  'ok-soft',
  'warn',
  'warn-soft',
  'danger',
  'danger-soft',
  'focus',
]
const pairs = ['accent', 'ok', 'warn', 'danger'] as const
const sizes = ['3xl', '2xl', 'xl', 'l', 'm', 's', 'xs']

/** What everything else is made of. */
export function TokenSamples() {
  return (
    <>
      <Section title="Colour">
        <div className={styles['swatches']}>
          {colours.map((name) => (
            <span key={name} className={styles['swatch']}>
              <span className={styles['colour']} style={{ '--swatch': `var(--${name})` } as CSSProperties} />
              {name}
            </span>
          ))}
        </div>
        <div className={styles['grid']}>
          {pairs.map((name) => (
            <p
              key={name}
              className={styles['pair']}
              style={{ background: `var(--${name}-soft)`, color: `var(--${name})` }}
            >
              {name} on {name}-soft
            </p>
          ))}
        </div>
      </Section>
      <Section title="Type">
        {sizes.map((size) => (
          <p key={size} className={styles['letters']} style={{ fontSize: `var(--t-${size})` }}>
            How did it come to make sense?
          </p>
        ))}
        <p>
          <code>auth-service-prod-01</code>
        </p>
      </Section>
      <Section title="Icons" hint="Beside words, never instead of them.">
        <div className={styles['row']}>
          {iconNames.map((name) => (
            <span key={name} className={styles['icon']}>
              <Icon name={name} size={22} />
              {name}
            </span>
          ))}
        </div>
      </Section>
    </>
  )
}
