import { useEffect, useState } from 'react'
import type { SaveState } from '../replica/useSaveState.ts'
import type { IconName } from '../ui/Icon.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './SaveIndicator.module.css'

interface Look {
  readonly text: string
  readonly tone: 'ok' | 'busy' | 'warn' | 'danger'
  readonly icon: IconName
}

/** After this long the quiet “Saving …” becomes a warning. */
const slowAfterMs = 5_000

/** “Saved” means on the server's disk, and nothing less. */
export function SaveIndicator({ save }: { save: SaveState }) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (save.kind !== 'saving') return
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [save.kind])
  const { text, tone, icon } = lookOf(save, isSlow)
  const isQuiet = tone === 'ok' || tone === 'busy'
  return (
    <span className={styles['state']} data-tone={tone} data-save={save.kind} title={text}>
      <Icon name={icon} size={15} />
      <span className={isQuiet ? styles['quiet'] : styles['loud']} role="status">
        {text}
      </span>
    </span>
  )
}

function lookOf(save: SaveState, isSlow: boolean): Look {
  switch (save.kind) {
    case 'saved':
      return { text: 'Saved', tone: 'ok', icon: 'check' }
    case 'saving':
      return isSlow
        ? { text: 'Not saved yet: waiting for the server', tone: 'warn', icon: 'clock' }
        : { text: 'Saving …', tone: 'busy', icon: 'clock' }
    case 'offline':
      return save.hasUnsaved
        ? { text: 'Offline: kept on this device', tone: 'warn', icon: 'cloudOff' }
        : { text: 'Offline: trying again', tone: 'warn', icon: 'cloudOff' }
    case 'disk-trouble':
    case 'refused':
    case 'removed':
      return { text: 'Not saved', tone: 'danger', icon: 'warn' }
  }
}
