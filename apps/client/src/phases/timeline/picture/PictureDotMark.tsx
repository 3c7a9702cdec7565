import type { PictureDot } from '@second-story/postmortem'
import styles from './PictureDotMark.module.css'

interface PictureDotMarkProps {
  readonly dot: PictureDot
  readonly letter: number
  /** Of several events on one place, only the first draws the number. */
  readonly isFirst: boolean
  readonly isShown?: boolean
}

/** One event: full when it is sure, hollow when it is about then; its ring grows with what people told of it. */
export function PictureDotMark({ dot, letter, isFirst, isShown = false }: PictureDotMarkProps) {
  const { x, y, radius, ring, endX, crowd, isApproximate, isMarked } = dot
  const state = { 'data-approximate': isApproximate, 'data-marked': isMarked, 'data-shown': isShown }
  if (crowd > 1) {
    const text = String(crowd)
    const width = (text.length + 1.4) * letter * 0.62
    return (
      <g className={styles['crowd']} data-crowd {...state}>
        <rect x={x - radius} y={y - letter * 0.65} width={width} height={letter * 1.3} rx={letter * 0.65} />
        {isFirst && (
          <text x={x - radius + width / 2} y={y + letter * 0.34} textAnchor="middle" fontSize={letter * 0.9}>
            {text}
          </text>
        )}
      </g>
    )
  }
  return (
    <g className={styles['dot']} {...state}>
      {ring > 0 && <circle className={styles['ring']} cx={x} cy={y} r={ring} />}
      {endX !== null && <line className={styles['range']} x1={x} x2={endX} y1={y} y2={y} />}
      <circle className={styles['mark']} cx={x} cy={y} r={radius} />
    </g>
  )
}
