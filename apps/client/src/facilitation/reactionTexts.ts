import type { ReactionKind } from '@second-story/postmortem'
import type { IconName } from '../ui/Icon.tsx'

export const reactionTexts: Readonly<
  Record<ReactionKind, { readonly says: string; readonly icon: IconName }>
> = {
  thanks: { says: 'Thank you', icon: 'heart' },
  agree: { says: 'I agree', icon: 'check' },
  'me-too': { says: 'Me too', icon: 'people' },
  surprised: { says: 'That surprises me', icon: 'spark' },
  aha: { says: 'Now I see', icon: 'bulb' },
}
