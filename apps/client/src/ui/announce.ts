const batchMs = 1_000
let waiting: string[] = []
let timer: ReturnType<typeof setTimeout> | null = null
let region: HTMLElement | null = null

/** Tells a screen reader politely; what happens within a second is read as one. */
export function announce(message: string): void {
  if (!waiting.includes(message)) waiting.push(message)
  if (timer) return
  timer = setTimeout(() => {
    timer = null
    region ??= createRegion()
    region.textContent = waiting.join('. ')
    waiting = []
  }, batchMs)
}

function createRegion(): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('aria-live', 'polite')
  element.setAttribute('role', 'status')
  Object.assign(element.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  })
  document.body.append(element)
  return element
}
