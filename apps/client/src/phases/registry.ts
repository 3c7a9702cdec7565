import type { PhaseId } from '@second-story/postmortem'
import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'

export interface PhaseScreens {
  /** For the people in the meeting. */
  readonly Screen: LazyExoticComponent<ComponentType>
  /** For the screen that all look at. */
  readonly RoomScreen: LazyExoticComponent<ComponentType>
}

/** Each phase is loaded when it is looked at; a missing one does not compile. */
export const registry: Readonly<Record<PhaseId, PhaseScreens>> = {
  preparation: {
    Screen: lazy(() =>
      import('./preparation/PreparationScreen.tsx').then((m) => ({ default: m.PreparationScreen })),
    ),
    RoomScreen: lazy(() =>
      import('./preparation/PreparationRoomScreen.tsx').then((m) => ({ default: m.PreparationRoomScreen })),
    ),
  },
  opening: {
    Screen: lazy(() => import('./opening/OpeningScreen.tsx').then((m) => ({ default: m.OpeningScreen }))),
    RoomScreen: lazy(() =>
      import('./opening/OpeningRoomScreen.tsx').then((m) => ({ default: m.OpeningRoomScreen })),
    ),
  },
  timeline: {
    Screen: lazy(() => import('./timeline/TimelineScreen.tsx').then((m) => ({ default: m.TimelineScreen }))),
    RoomScreen: lazy(() =>
      import('./timeline/TimelineRoomScreen.tsx').then((m) => ({ default: m.TimelineRoomScreen })),
    ),
  },
  inquiry: {
    Screen: lazy(() => import('./inquiry/InquiryScreen.tsx').then((m) => ({ default: m.InquiryScreen }))),
    RoomScreen: lazy(() =>
      import('./inquiry/InquiryRoomScreen.tsx').then((m) => ({ default: m.InquiryRoomScreen })),
    ),
  },
  learnings: {
    Screen: lazy(() =>
      import('./learnings/LearningsScreen.tsx').then((m) => ({ default: m.LearningsScreen })),
    ),
    RoomScreen: lazy(() =>
      import('./learnings/LearningsRoomScreen.tsx').then((m) => ({ default: m.LearningsRoomScreen })),
    ),
  },
  closing: {
    Screen: lazy(() => import('./closing/ClosingScreen.tsx').then((m) => ({ default: m.ClosingScreen }))),
    RoomScreen: lazy(() =>
      import('./closing/ClosingRoomScreen.tsx').then((m) => ({ default: m.ClosingRoomScreen })),
    ),
  },
  soak: {
    Screen: lazy(() => import('./soak/SoakScreen.tsx').then((m) => ({ default: m.SoakScreen }))),
    RoomScreen: lazy(() => import('./soak/SoakRoomScreen.tsx').then((m) => ({ default: m.SoakRoomScreen }))),
  },
  recap: {
    Screen: lazy(() => import('./recap/RecapScreen.tsx').then((m) => ({ default: m.RecapScreen }))),
    RoomScreen: lazy(() =>
      import('./recap/RecapRoomScreen.tsx').then((m) => ({ default: m.RecapRoomScreen })),
    ),
  },
  ideas: {
    Screen: lazy(() => import('./ideas/IdeasScreen.tsx').then((m) => ({ default: m.IdeasScreen }))),
    RoomScreen: lazy(() =>
      import('./ideas/IdeasRoomScreen.tsx').then((m) => ({ default: m.IdeasRoomScreen })),
    ),
  },
  shaping: {
    Screen: lazy(() => import('./shaping/ShapingScreen.tsx').then((m) => ({ default: m.ShapingScreen }))),
    RoomScreen: lazy(() =>
      import('./shaping/ShapingRoomScreen.tsx').then((m) => ({ default: m.ShapingRoomScreen })),
    ),
  },
  commitment: {
    Screen: lazy(() =>
      import('./commitment/CommitmentScreen.tsx').then((m) => ({ default: m.CommitmentScreen })),
    ),
    RoomScreen: lazy(() =>
      import('./commitment/CommitmentRoomScreen.tsx').then((m) => ({ default: m.CommitmentRoomScreen })),
    ),
  },
  publication: {
    Screen: lazy(() =>
      import('./publication/PublicationScreen.tsx').then((m) => ({ default: m.PublicationScreen })),
    ),
    RoomScreen: lazy(() =>
      import('./publication/PublicationRoomScreen.tsx').then((m) => ({ default: m.PublicationRoomScreen })),
    ),
  },
}
