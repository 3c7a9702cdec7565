/** One line of the menu that opens at the caret. */
export interface Offer {
  readonly id: string
  readonly label: string
  /** What else it is called, for finding it. */
  readonly alias?: string
  readonly hint?: string
  readonly onSelect: () => void
}

export interface Offers {
  readonly title: string
  readonly items: readonly Offer[]
  readonly chosen: number
  /** Where the caret stands, in pixels of the window. */
  readonly rect: DOMRect | null
}

/** The menu at the caret: what is offered now, and who paints it. */
export interface OfferStore {
  readonly read: () => Offers | null
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (offers: Offers | null) => void
  /** Moves the choice, takes it, or lets the key through. */
  readonly press: (event: KeyboardEvent) => boolean
}

export function createOfferStore(): OfferStore {
  let offers: Offers | null = null
  const listeners = new Set<() => void>()
  const set = (next: Offers | null) => {
    offers = next
    for (const listener of listeners) listener()
  }
  return {
    read: () => offers,
    set,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    press({ key }) {
      if (!offers || offers.items.length === 0) return false
      const count = offers.items.length
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
      if (step !== 0) {
        set({ ...offers, chosen: (offers.chosen + step + count) % count })
        return true
      }
      if (key !== 'Enter' && key !== 'Tab') return false
      offers.items[offers.chosen]?.onSelect()
      return true
    },
  }
}

/** Those whose name or other name holds what was typed, those that begin with it first. */
export function matching(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = typed.trim().toLowerCase()
  const words = ({ label, alias = '' }: Offer) => `${label} ${alias}`.toLowerCase()
  const isAtStart = (offer: Offer) =>
    words(offer)
      .split(' ')
      .some((word) => word.startsWith(wanted))
  const found = offers.filter((offer) => words(offer).includes(wanted))
  return [...found.filter(isAtStart), ...found.filter((offer) => !isAtStart(offer))].slice(0, 24)
}
