/** What a phone's first screen does not carry: loaded while nothing else is to do, so that it opens offline, too. */
export const laterParts = (): Promise<unknown> =>
  Promise.all([
    import('./AgreementRound.tsx'),
    import('./DumpHint.tsx'),
    import('./EditPerspective.tsx'),
    import('./EventPictures.tsx'),
    import('./HandedInPerspective.tsx'),
    import('./SharedLinks.tsx'),
  ])
