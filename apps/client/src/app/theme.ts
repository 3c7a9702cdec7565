const key = 'second-story/theme'
export type Theme = 'light' | 'dark'

/** The theme in force: chosen here before, else the system's. */
export const currentTheme = (): Theme => {
  const chosen = localStorage.getItem(key)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function applyTheme(): void {
  const chosen = localStorage.getItem(key)
  if (chosen) document.documentElement.dataset['theme'] = chosen
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  applyTheme()
}
