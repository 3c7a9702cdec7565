import { useEffect } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTheme } from '../useTheme.ts'
import { ActionSamples } from './ActionSamples.tsx'
import styles from './DesignPage.module.css'
import { FieldSamples } from './FieldSamples.tsx'
import { SurfaceSamples } from './SurfaceSamples.tsx'
import { TokenSamples } from './TokenSamples.tsx'

/** Every component in every state. It is looked at when something in `ui` changes, and tested with the screens. */
export function DesignPage() {
  const theme = useTheme()
  useEffect(() => {
    document.title = 'Design · Second Story'
  }, [])
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1>Design</h1>
          <p className={styles['muted']}>
            One accent, warm greys; hierarchy by type and space. Everything below comes from
            <code> ui</code>, and knows no meeting.
          </p>
        </div>
        <Button icon="sun" onClick={theme.toggle}>
          Use the {theme.other} theme
        </Button>
      </header>
      <TokenSamples />
      <ActionSamples />
      <FieldSamples />
      <SurfaceSamples />
      <span data-ready hidden />
    </main>
  )
}
