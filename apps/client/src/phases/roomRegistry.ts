import type { PhaseId } from '@second-story/postmortem'
import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'

/** For the screen that all look at, which is no phone: whoever takes part does not load these. */
export const roomRegistry: Readonly<Record<PhaseId, LazyExoticComponent<ComponentType>>> = {
  preparation: lazy(() =>
    import('./preparation/PreparationRoomScreen.tsx').then((m) => ({ default: m.PreparationRoomScreen })),
  ),
  opening: lazy(() =>
    import('./opening/OpeningRoomScreen.tsx').then((m) => ({ default: m.OpeningRoomScreen })),
  ),
  timeline: lazy(() =>
    import('./timeline/TimelineRoomScreen.tsx').then((m) => ({ default: m.TimelineRoomScreen })),
  ),
  inquiry: lazy(() =>
    import('./inquiry/InquiryRoomScreen.tsx').then((m) => ({ default: m.InquiryRoomScreen })),
  ),
  learnings: lazy(() =>
    import('./learnings/LearningsRoomScreen.tsx').then((m) => ({ default: m.LearningsRoomScreen })),
  ),
  closing: lazy(() =>
    import('./closing/ClosingRoomScreen.tsx').then((m) => ({ default: m.ClosingRoomScreen })),
  ),
  soak: lazy(() => import('./soak/SoakRoomScreen.tsx').then((m) => ({ default: m.SoakRoomScreen }))),
  recap: lazy(() => import('./recap/RecapRoomScreen.tsx').then((m) => ({ default: m.RecapRoomScreen }))),
  ideas: lazy(() => import('./ideas/IdeasRoomScreen.tsx').then((m) => ({ default: m.IdeasRoomScreen }))),
  shaping: lazy(() =>
    import('./shaping/ShapingRoomScreen.tsx').then((m) => ({ default: m.ShapingRoomScreen })),
  ),
  commitment: lazy(() =>
    import('./commitment/CommitmentRoomScreen.tsx').then((m) => ({ default: m.CommitmentRoomScreen })),
  ),
  publication: lazy(() =>
    import('./publication/PublicationRoomScreen.tsx').then((m) => ({ default: m.PublicationRoomScreen })),
  ),
}
