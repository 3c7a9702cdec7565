export interface ToastMessage {
  readonly id: number
  readonly text: string
  readonly tone: 'neutral' | 'danger'
  readonly action?: { readonly label: string; readonly onSelect: () => void }
}

type Listener = () => void
let shown: readonly ToastMessage[] = []
let lastId = 0
const listeners = new Set<Listener>()
const showForMs = 7_000

const set = (next: readonly ToastMessage[]) => {
  shown = next
  for (const listener of listeners) listener()
}

/** Says something in passing; the newest three stay for some seconds. */
export function toast(
  text: string,
  options: { tone?: 'neutral' | 'danger'; action?: ToastMessage['action'] } = {},
): void {
  const id = ++lastId
  const message = { id, text, tone: options.tone ?? 'neutral' }
  set([
    ...shown.filter((each) => each.text !== text).slice(-2),
    options.action ? { ...message, action: options.action } : message,
  ])
  setTimeout(() => dismiss(id), showForMs)
}

export const dismiss = (id: number) => set(shown.filter((each) => each.id !== id))
export const toasts = {
  subscribe(listener: Listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: () => shown,
}
