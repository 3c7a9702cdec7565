const most = 4_000

/** Answers again what was asked a moment ago. What was not asked for a while is forgotten, so that it never grows for long. */
export function remembering<T>(answer: (question: string) => T): (question: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (question) => {
    const known = young.get(question)
    if (known !== undefined) return known
    const found = old.get(question) ?? answer(question)
    if (young.size >= most) [old, young] = [young, new Map()]
    young.set(question, found)
    return found
  }
}
