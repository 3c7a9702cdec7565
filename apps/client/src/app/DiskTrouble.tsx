import { Icon } from '../ui/Icon.tsx'
import styles from './DiskTrouble.module.css'

/** The server cannot store just now: said loudly and calmly, for as long as it is so. */
export function DiskTrouble({ sentence }: { sentence: string }) {
  return (
    <div className={styles['banner']} role="alert">
      <span className={styles['icon']}>
        <Icon name="warn" size={18} />
      </span>
      <p>
        <strong>Not saved.</strong> {sentence}
      </p>
    </div>
  )
}
