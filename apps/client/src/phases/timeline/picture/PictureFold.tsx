import { Suspense, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { lazyOrNothing } from '../../../ui/lazyOrNothing.ts'
import styles from './PictureFold.module.css'

const IncidentPicture = lazyOrNothing(() =>
  import('./IncidentPicture.tsx').then(({ IncidentPicture }) => IncidentPicture),
)
const key = 'second-story/picture'

/** The picture of the incident, folded away at first on a phone, where it costs room and loading. */
export function PictureFold(props: { openId: string | null; onShow: (event: string) => void }) {
  const [isOpen, setOpen] = useState(
    () => (localStorage.getItem(key) ?? String(innerWidth >= 640)) === 'true',
  )
  const toggle = () => {
    localStorage.setItem(key, String(!isOpen))
    setOpen(!isOpen)
  }
  return (
    <section className={styles['fold']} aria-label="The incident as a picture">
      <Button size="s" variant="quiet" icon={isOpen ? 'up' : 'down'} aria-expanded={isOpen} onClick={toggle}>
        Picture of the incident
      </Button>
      {isOpen && (
        <div className={styles['room']}>
          <Suspense fallback={null}>
            <IncidentPicture {...props} />
          </Suspense>
        </div>
      )}
    </section>
  )
}
