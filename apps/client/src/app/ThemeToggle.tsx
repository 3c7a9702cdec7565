import { useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { chooseTheme, currentTheme } from './theme.ts'

export function ThemeToggle() {
  const [theme, setTheme] = useState(currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  const toggle = () => {
    chooseTheme(other)
    setTheme(other)
  }
  return <IconButton label={`Use the ${other} theme`} icon="sun" onClick={toggle} />
}
