import type { TimelineEvent } from '@second-story/postmortem'
import { addImage } from '@second-story/postmortem'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useMeeting } from '../../replica/MeetingContext.ts'
import { useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './EventPictures.module.css'
import { keepPicture } from './keepPicture.ts'
import { Picture } from './Picture.tsx'
import type { GivenPicture } from './useGivenPictures.ts'

interface EventPicturesProps {
  readonly event: TimelineEvent
  /** What was pasted or dropped since the event is open. */
  readonly given: readonly GivenPicture[]
}

/** Pictures that support an event: kept when they are given, and asked for in words. */
export function EventPictures({ event, given }: EventPicturesProps) {
  const { id: postmortem } = useMeeting()
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const chooser = useRef<HTMLInputElement>(null)
  const taken = useRef(0)
  const [waiting, setWaiting] = useState(0)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const pictures = event.images ?? []

  const keep = async (files: readonly File[]) => {
    setProblems([])
    setWaiting((count) => count + files.length)
    for (const file of files) {
      const kept = await keepPicture(postmortem, file)
      if ('problem' in kept) setProblems((before) => [...before, kept.problem])
      else {
        const id = newId()
        addImage(record, event.id, { id, file: kept.file, alt: '' })
        setJustAdded(id)
      }
      setWaiting((count) => count - 1)
    }
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const fresh = given.filter(({ id }) => id > taken.current)
    taken.current = given.at(-1)?.id ?? taken.current
    if (fresh.length > 0) void latest.current(fresh.map(({ file }) => file))
  }, [given])

  return (
    <div className={styles['pictures']}>
      {pictures.length > 0 && (
        <ul className={styles['list']} aria-label="Pictures">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Picture picture={picture} isNew={picture.id === justAdded} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles['state']} role="status">
        {waiting > 0 && (waiting === 1 ? 'Keeping the picture …' : `Keeping ${waiting} pictures …`)}
      </p>
      {problems.map((problem) => (
        <p key={problem} className={styles['problem']} role="alert">
          {problem}
        </p>
      ))}
      {mayWrite && (
        <>
          <Button size="s" variant="quiet" icon="plus" onClick={() => chooser.current?.click()}>
            Choose a picture
          </Button>
          <input
            ref={chooser}
            type="file"
            accept="image/*"
            multiple
            hidden
            tabIndex={-1}
            aria-label="Pictures as evidence"
            onChange={(change) => {
              void keep([...(change.target.files ?? [])])
              change.target.value = ''
            }}
          />
        </>
      )}
    </div>
  )
}
