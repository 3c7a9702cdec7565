import type { PhaseId } from '@second-story/postmortem'
import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import { phaseTexts } from './phaseTexts.ts'

export interface PhaseScreens {
  readonly title: string
  /** For the people in the meeting. */
  readonly Screen: LazyExoticComponent<ComponentType>
  /** For the screen that all look at. */
  readonly RoomScreen: LazyExoticComponent<ComponentType>
}

type Load = () => Promise<{ default: ComponentType }>

/** Each phase is loaded when it is looked at; a missing one does not compile. */
const loaders: Readonly<Record<PhaseId, readonly [screen: Load, roomScreen: Load]>> = {
  preparation: [
    () => import('./preparation/PreparationScreen.tsx').then((m) => ({ default: m.PreparationScreen })),
    () =>
      import('./preparation/PreparationRoomScreen.tsx').then((m) => ({ default: m.PreparationRoomScreen })),
  ],
  opening: [
    () => import('./opening/OpeningScreen.tsx').then((m) => ({ default: m.OpeningScreen })),
    () => import('./opening/OpeningRoomScreen.tsx').then((m) => ({ default: m.OpeningRoomScreen })),
  ],
  timeline: [
    () => import('./timeline/TimelineScreen.tsx').then((m) => ({ default: m.TimelineScreen })),
    () => import('./timeline/TimelineRoomScreen.tsx').then((m) => ({ default: m.TimelineRoomScreen })),
  ],
  inquiry: [
    () => import('./inquiry/InquiryScreen.tsx').then((m) => ({ default: m.InquiryScreen })),
    () => import('./inquiry/InquiryRoomScreen.tsx').then((m) => ({ default: m.InquiryRoomScreen })),
  ],
  learnings: [
    () => import('./learnings/LearningsScreen.tsx').then((m) => ({ default: m.LearningsScreen })),
    () => import('./learnings/LearningsRoomScreen.tsx').then((m) => ({ default: m.LearningsRoomScreen })),
  ],
  closing: [
    () => import('./closing/ClosingScreen.tsx').then((m) => ({ default: m.ClosingScreen })),
    () => import('./closing/ClosingRoomScreen.tsx').then((m) => ({ default: m.ClosingRoomScreen })),
  ],
  soak: [
    () => import('./soak/SoakScreen.tsx').then((m) => ({ default: m.SoakScreen })),
    () => import('./soak/SoakRoomScreen.tsx').then((m) => ({ default: m.SoakRoomScreen })),
  ],
  recap: [
    () => import('./recap/RecapScreen.tsx').then((m) => ({ default: m.RecapScreen })),
    () => import('./recap/RecapRoomScreen.tsx').then((m) => ({ default: m.RecapRoomScreen })),
  ],
  ideas: [
    () => import('./ideas/IdeasScreen.tsx').then((m) => ({ default: m.IdeasScreen })),
    () => import('./ideas/IdeasRoomScreen.tsx').then((m) => ({ default: m.IdeasRoomScreen })),
  ],
  shaping: [
    () => import('./shaping/ShapingScreen.tsx').then((m) => ({ default: m.ShapingScreen })),
    () => import('./shaping/ShapingRoomScreen.tsx').then((m) => ({ default: m.ShapingRoomScreen })),
  ],
  commitment: [
    () => import('./commitment/CommitmentScreen.tsx').then((m) => ({ default: m.CommitmentScreen })),
    () => import('./commitment/CommitmentRoomScreen.tsx').then((m) => ({ default: m.CommitmentRoomScreen })),
  ],
  publication: [
    () => import('./publication/PublicationScreen.tsx').then((m) => ({ default: m.PublicationScreen })),
    () =>
      import('./publication/PublicationRoomScreen.tsx').then((m) => ({ default: m.PublicationRoomScreen })),
  ],
}

const screensOf = (phase: PhaseId): PhaseScreens => ({
  title: phaseTexts[phase].title,
  Screen: lazy(loaders[phase][0]),
  RoomScreen: lazy(loaders[phase][1]),
})

export const registry: Readonly<Record<PhaseId, PhaseScreens>> = {
  preparation: screensOf('preparation'),
  opening: screensOf('opening'),
  timeline: screensOf('timeline'),
  inquiry: screensOf('inquiry'),
  learnings: screensOf('learnings'),
  closing: screensOf('closing'),
  soak: screensOf('soak'),
  recap: screensOf('recap'),
  ideas: screensOf('ideas'),
  shaping: screensOf('shaping'),
  commitment: screensOf('commitment'),
  publication: screensOf('publication'),
}

/** Loads the screens of all phases, so that the group's next move is shown at once. */
export const prefetchScreens = () => Promise.all(Object.values(loaders).map(([screen]) => screen()))
