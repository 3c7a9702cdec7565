import type { PhaseId } from '@second-story/postmortem'
import type { ComponentType } from 'react'
import { lazy } from 'react'

type Load = () => Promise<{ default: ComponentType }>

/** Each phase is loaded when it is looked at; a missing one does not compile. */
const loaders: Readonly<Record<PhaseId, Load>> = {
  preparation: () =>
    import('./preparation/PreparationScreen.tsx').then((m) => ({ default: m.PreparationScreen })),
  opening: () => import('./opening/OpeningScreen.tsx').then((m) => ({ default: m.OpeningScreen })),
  timeline: () => import('./timeline/TimelineScreen.tsx').then((m) => ({ default: m.TimelineScreen })),
  inquiry: () => import('./inquiry/InquiryScreen.tsx').then((m) => ({ default: m.InquiryScreen })),
  learnings: () => import('./learnings/LearningsScreen.tsx').then((m) => ({ default: m.LearningsScreen })),
  closing: () => import('./closing/ClosingScreen.tsx').then((m) => ({ default: m.ClosingScreen })),
  soak: () => import('./soak/SoakScreen.tsx').then((m) => ({ default: m.SoakScreen })),
  recap: () => import('./recap/RecapScreen.tsx').then((m) => ({ default: m.RecapScreen })),
  ideas: () => import('./ideas/IdeasScreen.tsx').then((m) => ({ default: m.IdeasScreen })),
  shaping: () => import('./shaping/ShapingScreen.tsx').then((m) => ({ default: m.ShapingScreen })),
  commitment: () =>
    import('./commitment/CommitmentScreen.tsx').then((m) => ({ default: m.CommitmentScreen })),
  publication: () =>
    import('./publication/PublicationScreen.tsx').then((m) => ({ default: m.PublicationScreen })),
}

/** For the people in the meeting. */
export const registry = {
  preparation: lazy(loaders.preparation),
  opening: lazy(loaders.opening),
  timeline: lazy(loaders.timeline),
  inquiry: lazy(loaders.inquiry),
  learnings: lazy(loaders.learnings),
  closing: lazy(loaders.closing),
  soak: lazy(loaders.soak),
  recap: lazy(loaders.recap),
  ideas: lazy(loaders.ideas),
  shaping: lazy(loaders.shaping),
  commitment: lazy(loaders.commitment),
  publication: lazy(loaders.publication),
} satisfies Record<PhaseId, unknown>

/** Loads the screens of all phases, so that the group's next move is shown at once. */
export const prefetchScreens = () => Promise.all(Object.values(loaders).map((load) => load()))
