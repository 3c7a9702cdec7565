import type { EvidenceImage } from '@second-story/postmortem'
import { imageAlt, removeImage } from '@second-story/postmortem'
import { routes } from '@second-story/protocol'
import { useState } from 'react'
import { useMeeting } from '../../replica/MeetingContext.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './EventPictures.module.css'

/** One picture, with its words beside it, for whoever cannot see it and for whoever only skims. */
export function Picture({ picture, isNew }: { picture: EvidenceImage; isNew: boolean }) {
  const { id: postmortem } = useMeeting()
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const [isMissing, setMissing] = useState(false)
  const address = routes.image(postmortem, picture.file)
  return (
    <figure className={styles['picture']}>
      {isMissing ? (
        <p className={styles['missing']}>This picture cannot be loaded.</p>
      ) : (
        <a href={address} target="_blank" rel="noreferrer" className={styles['frame']}>
          <img
            src={address}
            alt={picture.alt.trim() || 'A picture that nobody has described yet'}
            loading="lazy"
            onError={() => setMissing(true)}
          />
        </a>
      )}
      <figcaption className={styles['words']}>
        <SharedText
          text={imageAlt(record, picture.id)}
          label="What does it show?"
          placeholder="CPU of all eight pods at 95 % from 09:02 on"
          size="s"
          multiline
          autoFocus={isNew}
          readOnly={!mayWrite}
        />
        {mayWrite && picture.alt.trim() === '' && (
          <p className={styles['ask']}>One line, for those who cannot see it and for the report.</p>
        )}
      </figcaption>
      {mayWrite && (
        <IconButton
          label="Remove this picture"
          icon="trash"
          onClick={() => removeImage(record, picture.id)}
        />
      )}
    </figure>
  )
}
