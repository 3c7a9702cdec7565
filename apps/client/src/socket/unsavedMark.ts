/**
 * Remembers over a reload that this device holds text which the server does not. The text itself lies in IndexedDB,
 * from which nobody can tell what is saved elsewhere, too.
 */
export interface UnsavedMark {
  isSet(): boolean
  set(isUnsaved: boolean): void
}

export function unsavedMark(name: string): UnsavedMark {
  const key = `${name}/unsaved`
  return {
    isSet: () => localStorage.getItem(key) !== null,
    set(isUnsaved) {
      if (isUnsaved) localStorage.setItem(key, '1')
      else localStorage.removeItem(key)
    },
  }
}
