import type { ContentKind } from './scannedUpdate.ts'

export type ParentKind = 'map' | 'array' | 'shared-text' | 'element' | 'fragment'

/** No screen of ours makes a shared array: lists are values, or maps with an order. */
const nested: ReadonlySet<ContentKind> = new Set(['map', 'shared-text'])
const xml: ReadonlySet<ContentKind> = new Set(['element', 'shared-text'])
const inText: ReadonlySet<ContentKind> = new Set(['text', 'format', 'embed'])

/** Whether a parent of this kind has a place for this content; `key` is null in a list, and a key in a map. */
export function takes(parent: ParentKind, key: string | null, content: ContentKind, length: number): boolean {
  // What its author deleted before anybody saw it: an empty place, of any length.
  if (content === 'deleted') return (key !== null) === (parent === 'map') || parent === 'element'
  const isOneValue = length === 1 && content === 'values'
  switch (parent) {
    case 'map':
      return key !== null && (isOneValue || nested.has(content))
    case 'array':
      return key === null && (content === 'values' || nested.has(content))
    case 'shared-text':
      return key === null && inText.has(content)
    case 'element':
      return key === null ? xml.has(content) : isOneValue
    case 'fragment':
      return key === null && xml.has(content)
  }
}

export const isParentKind = (content: ContentKind | null): content is ParentKind =>
  content !== null && (nested.has(content) || content === 'element' || content === 'fragment')
