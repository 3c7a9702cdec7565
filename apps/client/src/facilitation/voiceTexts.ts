import type { HandKind, SignalKind } from '@second-story/postmortem'

export const handTexts: Readonly<Record<HandKind, { readonly title: string; readonly asks: string }>> = {
  'point-of-order': { title: 'Point of order', asks: 'Point of order: about how we do this' },
  clarifying: { title: 'Clarifying question', asks: 'Clarifying question: I did not follow' },
  reply: { title: 'Reply', asks: 'Reply to what is being said' },
  'new-topic': { title: 'New topic', asks: 'New topic: something else' },
}

export const signalTexts: Readonly<Record<SignalKind, { readonly says: string; readonly heard: string }>> = {
  blame: { says: 'This is turning into blame', heard: 'feel that this is turning into blame' },
  'lost-me': { says: 'You have lost me', heard: 'have lost the thread' },
  slower: { says: 'Slower, please', heard: 'ask to go slower' },
  'have-something': { says: 'I have something, ask me', heard: 'have something and wait to be asked' },
  'need-a-pause': { says: 'I need a break', heard: 'need a break' },
}
