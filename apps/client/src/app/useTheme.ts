import { useState } from 'react'
import type { Theme } from './theme.ts'
import { chooseTheme, currentTheme } from './theme.ts'

/** The other theme, and a way to it. */
export function useTheme(): { readonly other: Theme; readonly toggle: () => void } {
  const [theme, setTheme] = useState(currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  const toggle = () => {
    chooseTheme(other)
    setTheme(other)
  }
  return { other, toggle }
}
