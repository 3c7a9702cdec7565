import type { Drawing, Shape } from '../drawing.ts'
import { escapeHtml } from './escapeHtml.ts'

/** A drawing as an image within a page; a wide one scrolls by itself, also by keyboard. */
export function renderSvg({ label, width, height, letter, shapes }: Drawing): string {
  return `<div class="drawing" role="region" aria-label="${escapeHtml(label)}" tabindex="0"><svg viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" role="img" aria-label="${escapeHtml(label)}" font-size="${letter}">
${shapes.map(shape).join('\n')}
</svg></div>`
}

function shape(each: Shape): string {
  switch (each.kind) {
    case 'rect':
      return `<rect class="${each.look}" x="${round(each.x)}" y="${round(each.y)}" width="${round(each.width)}" height="${round(each.height)}"/>`
    case 'line':
      return `<line class="${each.look}" x1="${round(each.x1)}" x2="${round(each.x2)}" y1="${round(each.y1)}" y2="${round(each.y2)}"/>`
    case 'circle':
      return `<circle class="${each.look}" cx="${round(each.x)}" cy="${round(each.y)}" r="${round(each.radius)}"/>`
    case 'text':
      return `<text class="${each.look}" x="${round(each.x)}" y="${round(each.y)}" text-anchor="${each.anchor}">${escapeHtml(each.text)}</text>`
  }
}

/** The same drawing makes the same bytes everywhere. */
const round = (length: number): number => Math.round(length * 10) / 10
