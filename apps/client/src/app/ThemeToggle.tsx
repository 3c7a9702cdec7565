import { IconButton } from '../ui/IconButton.tsx'
import { useTheme } from './useTheme.ts'

export function ThemeToggle() {
  const { other, toggle } = useTheme()
  return <IconButton label={`Use the ${other} theme`} icon="sun" onClick={toggle} />
}
