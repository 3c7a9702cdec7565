import { useEffect } from 'react'
import { prefetchScreens } from '../phases/registry.ts'

const afterMs = 3_000

/** Loads the rest of the app while nothing else is to do, so that the next phase and every dialog open offline, too. */
export function usePrefetch(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const parts = [
        prefetchScreens(),
        import('../facilitation/GuidePane.tsx'),
        import('../parking-lot/ParkDialog.tsx'),
        import('../ui/DialogPanel.tsx'),
        import('../ui/MenuPanel.tsx'),
        import('../ui/PopoverPanel.tsx'),
        import('./PeopleDialog.tsx'),
        import('./ShareDialog.tsx'),
        import('./ShortcutsDialog.tsx'),
        import('./TitleDialog.tsx'),
        import('@second-story/language'),
      ]
      for (const part of parts) part.catch(() => undefined)
    }, afterMs)
    return () => clearTimeout(timer)
  }, [])
}
