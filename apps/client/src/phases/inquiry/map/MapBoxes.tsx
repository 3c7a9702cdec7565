import type { InquiryMap, MapBox } from '@second-story/postmortem'
import styles from './MapBoxes.module.css'

interface MapBoxesProps {
  readonly map: InquiryMap
  /** The one that the tabulator key reaches. */
  readonly activeId: string | null
  readonly onActive: (node: string) => void
  readonly onShow: (node: string) => void
  /** True when the key led somewhere. */
  readonly onWalk: (key: string, from: MapBox) => boolean
}

export function MapBoxes({ map, activeId, onActive, onShow, onWalk }: MapBoxesProps) {
  const { width, height, letter, boxWidth, boxHeight, boxes, links } = map
  return (
    <svg
      className={styles['map']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={letter}
      role="presentation"
    >
      <g>
        {links.map(({ id, x1, y1, x2, y2 }) => {
          const middle = (x1 + x2) / 2
          return <path key={id} className={styles['link']} d={`M${x1} ${y1}H${middle}V${y2}H${x2}`} />
        })}
      </g>
      {boxes.map((box) => (
        <a
          key={box.id}
          href={`#question-${box.id}`}
          data-box={box.id}
          className={styles['box']}
          data-way={box.way}
          tabIndex={box.id === activeId ? 0 : -1}
          aria-label={[
            box.question.join(' '),
            box.answer.join(' '),
            box.isFactor ? 'a contributing factor' : '',
          ]
            .filter(Boolean)
            .join('; ')}
          onFocus={() => onActive(box.id)}
          onClick={(event) => {
            event.preventDefault()
            onShow(box.id)
          }}
          onKeyDown={(event) => {
            if (onWalk(event.key, box)) event.preventDefault()
          }}
        >
          <rect
            className={styles['paper']}
            x={box.x}
            y={box.y}
            width={boxWidth}
            height={boxHeight}
            rx={letter / 2}
          />
          <rect
            className={styles['side']}
            x={box.x}
            y={box.y + letter * 0.5}
            width={letter * 0.3}
            height={boxHeight - letter}
          />
          {[...box.question, ...box.answer].map((text, at) => (
            <text
              key={at}
              className={at < box.question.length ? styles['question'] : styles['answer']}
              x={box.x + letter}
              y={box.y + letter * (1.55 + at * 1.35)}
            >
              {text}
            </text>
          ))}
          {box.isFactor && (
            <circle className={styles['factor']} cx={box.x + boxWidth} cy={box.y} r={letter * 0.5} />
          )}
        </a>
      ))}
    </svg>
  )
}
