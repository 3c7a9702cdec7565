import type { TimelinePicture } from '@second-story/postmortem'
import type { ReactNode } from 'react'
import styles from './PictureDrawing.module.css'

interface PictureDrawingProps {
  readonly picture: TimelinePicture
  /** Read instead of the shapes. */
  readonly label: string
  /** The events themselves; where nobody can touch them they are drawn as they are. */
  readonly children: ReactNode
  readonly isImage?: boolean
}

/** Bands, silences, marked times and the axis; the events stand in front of them. */
export function PictureDrawing({ picture, label, children, isImage = false }: PictureDrawingProps) {
  const { width, height, letter, axis, bands, flags, gaps, ticks, days } = picture
  return (
    <svg
      className={styles['picture']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={isImage ? 'img' : 'group'}
      aria-label={label}
      fontSize={letter}
    >
      {/* Told in words by the events, the legend and the label. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a group of shapes takes the focus */}
      <g aria-hidden="true">
        {bands.map((band) => (
          <g key={band.kind} className={styles['band']} data-kind={band.kind}>
            <rect x={band.x} y={picture.bandTop} width={band.width} height={axis - picture.bandTop} />
            <text x={band.x + letter * 0.6} y={picture.bandTop + letter * 1.4}>
              {band.label}
            </text>
          </g>
        ))}
        {gaps.map((gap) => (
          <g key={gap.x} className={styles['gap']} data-torn={gap.isTorn}>
            <line x1={gap.x + letter / 2} x2={gap.x + gap.width - letter / 2} y1={axis} y2={axis} />
            <text x={gap.x + gap.width / 2} y={axis - letter * 0.7} textAnchor="middle">
              {gap.label}
            </text>
          </g>
        ))}
        {flags.map((flag) => {
          const y = picture.flagTop + flag.row * picture.flagStep
          return (
            <g key={`${flag.event} ${flag.label}`} className={styles['flag']}>
              <line x1={flag.x} x2={flag.x} y1={flag.isShown ? y : axis - letter * 2} y2={axis} />
              {flag.isShown && (
                <text
                  x={flag.x + (flag.side === 'start' ? 0.4 : -0.4) * letter}
                  y={y + letter}
                  textAnchor={flag.side}
                >
                  {flag.label}
                </text>
              )}
            </g>
          )
        })}
        <line className={styles['axis']} x1={0} x2={width} y1={axis} y2={axis} />
        {ticks.map(({ x, label }) => (
          <g key={x} className={styles['tick']}>
            <line x1={x} x2={x} y1={axis} y2={axis + letter * 0.4} />
            <text x={x} y={picture.tickLine} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {days.map(({ x, label }) => (
          <text key={x} className={styles['day']} x={Math.max(0, x - letter)} y={picture.dayLine}>
            {label}
          </text>
        ))}
      </g>
      {children}
    </svg>
  )
}
