const keyOf = (postmortem: string) => `second-story/${postmortem}/handed-in`

/**
 * What was handed in here. The screens ask the server; but a reveal that comes while this browser is away must not bring
 * the text back as an unfinished one, and then nobody else can say that it was handed in.
 */
export const handedInHere = (postmortem: string): ReadonlySet<string> =>
  new Set(JSON.parse(localStorage.getItem(keyOf(postmortem)) ?? '[]') as string[])

export const rememberHandedIn = (postmortem: string, entry: string): void =>
  write(postmortem, [...handedInHere(postmortem), entry])

export const forgetHandedIn = (postmortem: string, entry: string): void =>
  write(
    postmortem,
    [...handedInHere(postmortem)].filter((each) => each !== entry),
  )

const write = (postmortem: string, entries: readonly string[]) =>
  localStorage.setItem(keyOf(postmortem), JSON.stringify(entries))
