import { useRef } from 'react'
import { PictureDotMark } from './picture/PictureDotMark.tsx'
import { PictureDrawing } from './picture/PictureDrawing.tsx'
import { pictureLabel } from './picture/pictureLabel.ts'
import { usePicture } from './picture/usePicture.ts'
import { useWidth } from './picture/useWidth.ts'
import styles from './RoomPicture.module.css'

/** For a wall five metres away. */
const letter = 26

/** The whole incident at a glance, above the events in words. */
export function RoomPicture() {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const picture = usePicture(Math.max(640, width), letter)
  const places = new Set<string>()
  return (
    <div ref={frame} className={styles['picture']}>
      {picture.dots.length > 1 && (
        <PictureDrawing picture={picture} label={pictureLabel(picture)} isImage>
          {picture.dots.map((dot) => {
            const place = `${dot.x} ${dot.y}`
            const isFirst = !places.has(place)
            places.add(place)
            return <PictureDotMark key={dot.id} dot={dot} letter={letter} isFirst={isFirst} />
          })}
        </PictureDrawing>
      )}
    </div>
  )
}
