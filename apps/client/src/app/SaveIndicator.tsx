import type { SaveState } from '../replica/useSaveState.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './SaveIndicator.module.css'

/** “Saved” means on the server's disk, and nothing less. */
export function SaveIndicator({ save }: { save: SaveState }) {
  const { text, tone } = describe(save)
  return (
    <span className={styles['state']} data-tone={tone} data-save={save.kind} role="status">
      <Icon
        name={
          tone === 'ok'
            ? 'check'
            : tone === 'danger'
              ? 'warn'
              : save.kind === 'offline'
                ? 'cloudOff'
                : 'clock'
        }
        size={15}
      />
      <span className={tone === 'ok' || save.kind === 'saving' ? styles['quiet'] : undefined}>{text}</span>
    </span>
  )
}

function describe(save: SaveState): { text: string; tone: 'ok' | 'busy' | 'warn' | 'danger' } {
  switch (save.kind) {
    case 'saved':
      return { text: 'Saved', tone: 'ok' }
    case 'saving':
      return { text: 'Saving …', tone: 'busy' }
    case 'offline':
      return save.hasUnsaved
        ? { text: 'Offline: not saved yet, kept on this device', tone: 'warn' }
        : { text: 'Offline: trying again', tone: 'warn' }
    case 'refused':
    case 'removed':
      return { text: 'Not saved', tone: 'danger' }
  }
}
