import { createStore } from 'zustand/vanilla'

const key = 'second-story.fine-words'
const most = 300

/** Words that I have told the coach to leave me alone about, on this device. */
export const fineWords = createStore<{ readonly words: ReadonlySet<string> }>(() => ({ words: read() }))

export function dismissWords(words: string): void {
  const next = [...fineWords.getState().words, words.toLowerCase()].slice(-most)
  fineWords.setState({ words: new Set(next) })
  try {
    localStorage.setItem(key, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

function read(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [])
  } catch {
    return new Set()
  }
}
