import * as Y from 'yjs'
import type { ParentKind } from './placeRules.ts'
import { isParentKind, takes } from './placeRules.ts'
import type { ClientSection, ScannedStruct, StructId } from './scannedUpdate.ts'

/** Where a struct hangs: in which parent, and under which key if that is a map. */
interface Place {
  /** A type of the document, or a struct of the same update that brings one. */
  readonly parent: object
  readonly kind: ParentKind
  readonly key: string | null
  readonly depth: number
}

/** Below something that was deleted, or deleted itself: Yjs keeps nothing of it. */
const nowhere = Symbol('nowhere')
const missing = Symbol('missing')
const impossible = Symbol('impossible')
type Resolved = Place | typeof nowhere | typeof missing | typeof impossible

/** Nesting that no screen of ours makes, and that would exhaust the stack of a reader. */
const maxDepth = 64

/** Finds the place of every new struct as Yjs will (`Item.getMissing`), without touching the document. */
export function createPlaces(doc: Y.Doc) {
  const done = new Map<number, { section: ClientSection; count: number; places: Resolved[] }>()

  function ofId(id: StructId): Resolved {
    if (id.clock < Y.getState(doc.store, id.client))
      return inStore(Y.getItem(doc.store, Y.createID(id.client, id.clock)))
    const own = done.get(id.client)
    const at = own ? indexOf(own.section.structs, own.count, id.clock) : -1
    return own?.places[at] ?? missing
  }

  /** The type that an id stands for, as a parent. */
  function parentOf(id: StructId): Omit<Place, 'key'> | typeof nowhere | typeof missing | typeof impossible {
    if (id.clock < Y.getState(doc.store, id.client)) {
      const item: Y.Item | Y.GC = Y.getItem(doc.store, Y.createID(id.client, id.clock))
      if (item instanceof Y.GC || item.content instanceof Y.ContentDeleted) return nowhere
      if (item.id.clock !== id.clock) return impossible
      return item.content instanceof Y.ContentType ? typePlace(item.content.type) : impossible
    }
    const own = done.get(id.client)
    const at = own ? indexOf(own.section.structs, own.count, id.clock) : -1
    const struct = own?.section.structs[at]
    const place = own?.places[at]
    if (!struct || place === undefined) return missing
    if (struct.clock !== id.clock || !isParentKind(struct.content)) return impossible
    if (typeof place === 'symbol') return place
    return { parent: struct, kind: struct.content, depth: place.depth + 1 }
  }

  function resolve(struct: ScannedStruct): Resolved {
    if (struct.content === null) return nowhere
    if (struct.origin === null && struct.rightOrigin === null) {
      const parent =
        struct.parentRoot === null
          ? struct.parentId === null
            ? impossible
            : parentOf(struct.parentId)
          : rootPlace(doc, struct.parentRoot)
      return typeof parent === 'symbol' ? parent : { ...parent, key: struct.parentSub }
    }
    const left = struct.origin && ofId(struct.origin)
    const right = struct.rightOrigin && ofId(struct.rightOrigin)
    if (left === missing || right === missing) return missing
    if (left === impossible || right === impossible) return impossible
    if (left === nowhere || right === nowhere) return nowhere
    if (left && right && (left.parent !== right.parent || left.key !== right.key)) return impossible
    return left ?? right ?? impossible
  }

  /** Goes on in a section as far as what it builds on is known. */
  function settle(section: ClientSection): 'settled' | 'waits' | 'impossible' {
    const state = done.get(section.client) ?? { section, count: 0, places: [] }
    done.set(section.client, state)
    while (state.count < section.structs.length) {
      const struct = section.structs[state.count]
      if (!struct) break
      const place = resolve(struct)
      if (place === missing) return 'waits'
      if (place === impossible || !fits(struct, place)) return 'impossible'
      state.places.push(place)
      state.count++
    }
    return 'settled'
  }

  return {
    /** Null when every struct has all that it builds on, and a place that takes it. */
    findFault(sections: readonly ClientSection[]): 'update-has-gaps' | 'update-not-allowed' | null {
      let left = [...sections]
      while (left.length > 0) {
        const before = left.reduce((sum, { client }) => sum + (done.get(client)?.count ?? 0), 0)
        const outcomes = left.map((section) => ({ section, outcome: settle(section) }))
        if (outcomes.some(({ outcome }) => outcome === 'impossible')) return 'update-not-allowed'
        const after = left.reduce((sum, { client }) => sum + (done.get(client)?.count ?? 0), 0)
        if (after === before) return 'update-has-gaps'
        left = outcomes.filter(({ outcome }) => outcome === 'waits').map(({ section }) => section)
      }
      return null
    },
  }

  function inStore(item: Y.Item | Y.GC): Resolved {
    if (item instanceof Y.GC || !(item.parent instanceof Y.AbstractType)) return nowhere
    const parent = typePlace(item.parent)
    return typeof parent === 'symbol' ? parent : { ...parent, key: item.parentSub }
  }

  function typePlace(type: Y.AbstractType<unknown>): Omit<Place, 'key'> | typeof impossible {
    const kind = kindOf(type)
    return kind ? { parent: type, kind, depth: depthOf(type) } : impossible
  }
}

function fits(struct: ScannedStruct, place: Place | typeof nowhere): boolean {
  if (place === nowhere || struct.content === null) return true
  if (place.depth > maxDepth) return false
  return takes(place.kind, place.key, struct.content, struct.length)
}

/** Roots form a closed list: whoever opened the document has named them all. */
function rootPlace(doc: Y.Doc, name: string): Omit<Place, 'key'> | typeof impossible {
  const type = doc.share.get(name)
  const kind = type && kindOf(type)
  return type && kind ? { parent: type, kind, depth: 0 } : impossible
}

function kindOf(type: object): ParentKind | null {
  if (type instanceof Y.XmlElement) return 'element'
  if (type instanceof Y.XmlFragment) return 'fragment'
  if (type instanceof Y.XmlHook) return null
  if (type instanceof Y.Map) return 'map'
  if (type instanceof Y.Array) return 'array'
  return type instanceof Y.Text ? 'shared-text' : null
}

function depthOf(type: Y.AbstractType<unknown>): number {
  let depth = 0
  let at: Y.AbstractType<unknown> | null = type
  while (at?._item && depth <= maxDepth) {
    depth++
    at = at._item.parent instanceof Y.AbstractType ? at._item.parent : null
  }
  return depth
}

/** The index of the struct that holds `clock` among the first `count`, or -1. */
function indexOf(structs: readonly ScannedStruct[], count: number, clock: number): number {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = structs[middle]
    if (!struct) return -1
    if (clock < struct.clock) high = middle - 1
    else if (clock >= struct.clock + struct.length) low = middle + 1
    else return middle
  }
  return -1
}
