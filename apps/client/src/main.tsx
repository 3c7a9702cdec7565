import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { applyTheme } from './app/theme.ts'
import './ui/theme.css'

applyTheme()
const root = document.getElementById('root')
if (root) {
  // No StrictMode: it opens and closes every socket twice in development.
  createRoot(root).render(<App />)
}
