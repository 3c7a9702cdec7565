import { prefetchScreens } from '../phases/registry.ts'

/** The rest of the app, so that the next phase and every dialog open offline, too. */
export function prefetch(): void {
  const parts = [
    prefetchScreens(),
    import('../facilitation/GuidePane.tsx'),
    import('../facilitation/MeetingNotices.tsx'),
    import('../facilitation/TalkDialog.tsx'),
    import('../parking-lot/ParkDialog.tsx'),
    import('../phases/timeline/laterParts.ts').then(({ laterParts }) => laterParts()),
    import('../ui/DialogPanel.tsx'),
    import('../ui/MenuPanel.tsx'),
    import('../ui/PopoverPanel.tsx'),
    import('./Palette.tsx'),
    import('./BringEverybody.tsx'),
    import('./PeopleDialog.tsx'),
    import('./ShareDialog.tsx'),
    import('./ShortcutsDialog.tsx'),
    import('./TitleDialog.tsx'),
    import('../replica/askCoach.ts').then(({ askCoach }) => askCoach('review', ['The first words.'])),
    import('../replica/CoachHint.tsx'),
  ]
  for (const part of parts) part.catch(() => undefined)
}
