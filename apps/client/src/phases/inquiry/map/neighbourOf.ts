import type { MapBox } from '@second-story/postmortem'

/** Where a key leads: up and down among questions of the same level, left to what raised it, right to what it led to. */
export function neighbourOf(boxes: readonly MapBox[], from: MapBox, key: string): MapBox | undefined {
  const level = () => boxes.filter(({ x }) => x === from.x).sort((a, b) => a.y - b.y)
  const at = () => level().findIndex(({ id }) => id === from.id)
  switch (key) {
    case 'ArrowUp':
      return level()[at() - 1]
    case 'ArrowDown':
      return level()[at() + 1]
    case 'ArrowLeft':
      return boxes.find(({ id }) => id === from.parent)
    case 'ArrowRight':
      return boxes.find(({ parent }) => parent === from.id)
    case 'Home':
      return boxes[0]
    default:
      return undefined
  }
}
