import { useRef, useState } from 'react'
import { useAgenda, useRecord } from '../../../replica/usePostmortem.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { fullTime } from '../formatTime.ts'
import { counted, markerLabels } from '../labels.ts'
import styles from './IncidentPicture.module.css'
import { PictureDotMark } from './PictureDotMark.tsx'
import { PictureDrawing } from './PictureDrawing.tsx'
import { PictureLegend } from './PictureLegend.tsx'
import { pictureLabel } from './pictureLabel.ts'
import { usePicture } from './usePicture.ts'
import { usePictureKeys } from './usePictureKeys.ts'
import { useWidth } from './useWidth.ts'
import { useZoom } from './useZoom.ts'

const letter = 12

/** The whole incident on one line of time. Arrow keys walk from event to event; a click goes to it in the list. */
export function IncidentPicture({
  openId,
  onShow,
}: {
  openId: string | null
  onShow: (event: string) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { timeline, summary } = useRecord()
  const { spotlight } = useAgenda()
  const { zoom, isWidest, nearer, farther, whole } = useZoom(frame)
  const picture = usePicture(Math.max(240, Math.round(width * zoom)), letter)
  const [activeId, setActiveId] = useState<string | null>(null)
  const keys = usePictureKeys({ nearer, farther, whole })
  const active = timeline.find(({ id }) => id === activeId)
  const known = new Map(timeline.map((event) => [event.id, event]))
  const stop = picture.dots.some(({ id }) => id === activeId) ? activeId : picture.dots[0]?.id
  const places = new Set<string>()
  return (
    <div className={styles['body']}>
      <div className={styles['head']}>
        <PictureLegend picture={picture} />
        <span className={styles['zoom']}>
          <IconButton label="Show more of the time" icon="minus" disabled={zoom <= 1} onClick={farther} />
          <IconButton label="Look closer" icon="plus" disabled={isWidest} onClick={nearer} />
        </span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it scrolls, and takes the keys of the links inside */}
      <div ref={frame} className={styles['frame']} onKeyDown={keys} onPointerLeave={() => setActiveId(null)}>
        <PictureDrawing picture={picture} label={pictureLabel(picture)}>
          {picture.dots.map((dot) => {
            const event = known.get(dot.id)
            if (!event) return null
            const place = `${dot.x} ${dot.y}`
            const isFirst = !places.has(place)
            places.add(place)
            const words = [
              fullTime(event.time, summary.zone),
              event.text || 'no words yet',
              ...event.markers.map((marker) => markerLabels[marker]),
              ...(dot.told > 0 ? [counted(dot.told, 'perspective')] : []),
            ]
            return (
              <a
                key={dot.id}
                href={`#event-${dot.id}`}
                className={styles['event']}
                data-event={dot.id}
                tabIndex={dot.id === stop ? 0 : -1}
                aria-label={words.join(', ')}
                onFocus={() => setActiveId(dot.id)}
                onPointerEnter={() => setActiveId(dot.id)}
                onClick={(click) => {
                  click.preventDefault()
                  onShow(dot.id)
                }}
              >
                <circle className={styles['touch']} cx={dot.x} cy={dot.y} r={letter} />
                <PictureDotMark
                  dot={dot}
                  letter={letter}
                  isFirst={isFirst}
                  isShown={dot.id === openId || dot.id === spotlight}
                />
                <circle className={styles['focus']} cx={dot.x} cy={dot.y} r={letter * 0.75} />
              </a>
            )
          })}
        </PictureDrawing>
      </div>
      <p className={styles['caption']} aria-hidden="true">
        {active ? (
          <>
            <strong>{fullTime(active.time, summary.zone)}</strong> {active.text}
          </>
        ) : (
          <>
            Each dot is an event; the more people told of it, the larger its ring.
            {picture.untimed > 0 && ` ${counted(picture.untimed, 'event')} without a time not drawn.`}
          </>
        )}
      </p>
    </div>
  )
}
