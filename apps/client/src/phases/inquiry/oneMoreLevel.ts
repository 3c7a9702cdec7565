interface Invitation {
  readonly invitation: string
  readonly question: string
}

const person: Invitation = {
  invitation: 'This may stop at a person. Ask one more level',
  question: 'What would have led anybody in that place to do the same?',
}
const tool: Invitation = {
  invitation: 'This may stop at a tool. Ask one more level',
  question: 'What did we rely on it for, and what would have shown us in time that it did not hold?',
}

const sounds: readonly { readonly like: RegExp; readonly invite: Invitation }[] = [
  {
    like: /\b(human error|careless\w*|mistake|forgot(ten)?|overlooked|inadvertently|by accident|omitted|was missed|did(?: not|n['’]t) (?:check|notice|read|see|know|test|think|look)|(?:he|she|somebody|someone|the (?:engineer|operator|developer|on-call|admin)) (?:ran|pushed|deployed|clicked|typed|pressed|missed|ignored|merged))\b/i,
    invite: person,
  },
  {
    like: /\b(the tool|the script|a bug in|the (?:library|framework|vendor|provider)|hardware (?:fault|failure)|it (?:just|simply) (?:crashed|failed|broke))\b/i,
    invite: tool,
  },
]
/** Whoever has written this much has usually gone past the person already. */
const longAnswer = 240

/** Words for going one level further, when an answer sounds as if it stopped at a person or a tool; never a must. */
export function oneMoreLevel(answer: string, names: readonly string[]): Invitation | null {
  if (answer.length > longAnswer) return null
  const found = sounds.find(({ like }) => like.test(answer))
  if (found) return found.invite
  const words = new Set(answer.split(/[^\p{L}\p{N}'’-]+/u))
  return names.some((name) => words.has(name)) ? person : null
}
