const key = 'second-story/sound'
const listeners = new Set<() => void>()

/** On unless somebody has muted it in this browser. */
export const isSoundOn = (): boolean => localStorage.getItem(key) !== 'off'

export function setSound(on: boolean): void {
  localStorage.setItem(key, on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

export function subscribeSound(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Two soft tones, a fifth apart, that fade within two seconds. Silent where the browser wants a press first. */
export function playGently(): void {
  if (!isSoundOn()) return
  const context = new AudioContext()
  const volume = context.createGain()
  volume.gain.setValueAtTime(0.0001, context.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.09, context.currentTime + 0.05)
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + 1.9)
  volume.connect(context.destination)
  for (const [at, hertz] of [
    [0, 392],
    [0.18, 587],
  ] as const) {
    const tone = context.createOscillator()
    tone.type = 'sine'
    tone.frequency.value = hertz
    tone.connect(volume)
    tone.start(context.currentTime + at)
    tone.stop(context.currentTime + 2)
  }
  setTimeout(() => void context.close(), 2_500)
}
