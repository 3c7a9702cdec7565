import type { TimelinePicture } from '@second-story/postmortem'
import { counted } from '../labels.ts'

/** The picture in one sentence, for whoever cannot see it. */
export function pictureLabel({ dots, bands, untimed }: TimelinePicture): string {
  const parts = [
    `${counted(dots.length, 'event')} on a line of time`,
    ...bands.map(({ name }) => name),
    ...(untimed > 0 ? [`${untimed} without a time`] : []),
  ]
  return parts.join('; ')
}
