import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import type { Evidence, Scrap, SeenText, Suspect } from './evidence.ts'

/** How much speaks for this author of this text: the more, the likelier. */
type Suspicion = (text: SeenText, suspect: Suspect, evidence: Evidence) => number

export interface Attack {
  readonly name: string
  readonly suspicion: Suspicion
}

/** Every attack there is for evidence of this shape. The number of rounds never changes it, so the false-alarm rate is fixed. */
export function attacksOn({ texts, suspects }: Evidence): Attack[] {
  const namesOf = (all: readonly { features: object }[]) => Object.keys(all[0]?.features ?? {})
  const ordered = namesOf(texts).flatMap((ofText) =>
    namesOf(suspects).flatMap((ofSuspect) => [
      { name: `${ofText} as ${ofSuspect}`, suspicion: byRank(ofText, ofSuspect, 1) },
      { name: `${ofText} against ${ofSuspect}`, suspicion: byRank(ofText, ofSuspect, -1) },
    ]),
  )
  const near = (['frames', 'rows', 'files', 'exports', 'log'] as const).map((where) => ({
    name: `nearness in ${where}`,
    suspicion: byNearness(where),
  }))
  return [
    ...ordered,
    ...near,
    { name: 'client ids', suspicion: (text, { clients }) => (clients.has(text.client) ? 1 : 0) },
    {
      name: 'who saw it differently',
      suspicion: (text, { sawDifferently }) => (sawDifferently.has(text.event) ? 1 : 0),
    },
  ]
}

/** For each text the index of the suspect it is put on; each suspect once. What speaks equally is decided by lot. */
export function accuse(attack: Attack, evidence: Evidence, random: RandomSource): number[] {
  const { texts, suspects } = evidence
  const pairs = texts.flatMap((text, textAt) =>
    suspects.map((suspect, suspectAt) => ({
      textAt,
      suspectAt,
      weight: attack.suspicion(text, suspect, evidence),
      lot: random.int(2 ** 30),
    })),
  )
  pairs.sort((a, b) => b.weight - a.weight || a.lot - b.lot)
  const accused = new Map<number, number>()
  const taken = new Set<number>()
  for (const { textAt, suspectAt } of pairs) {
    if (accused.has(textAt) || taken.has(suspectAt)) continue
    accused.set(textAt, suspectAt)
    taken.add(suspectAt)
  }
  return texts.map((_text, at) => accused.get(at) ?? -1)
}

/** The third text is put on the third person; by `direction` −1 on the third from the end. */
function byRank(ofText: string, ofSuspect: string, direction: 1 | -1): Suspicion {
  return (text, suspect, { texts, suspects }) => {
    const rank = rankOf(text.features[ofText] ?? 0, texts, ofText)
    const wanted = direction === 1 ? rank : texts.length - 1 - rank
    return -Math.abs(wanted - rankOf(suspect.features[ofSuspect] ?? 0, suspects, ofSuspect))
  }
}

/** How many stand before it; half of those that are equal. */
function rankOf(value: number, all: readonly { features: Readonly<Record<string, number>> }[], name: string) {
  const values = all.map(({ features }) => features[name] ?? 0)
  const equal = values.filter((each) => each === value).length
  return values.filter((each) => each < value).length + (equal - 1) / 2
}

/** Characters: a row, an object of JSON, a page of a file that was not overwritten. */
const near = 400

function byNearness(where: Scrap['where']): Suspicion {
  return (text, suspect, { scraps }) => {
    let closest = 0
    for (const scrap of scraps) {
      if (scrap.where !== where) continue
      const places = [text.words, text.perspective, text.keyHash].flatMap((each) =>
        placesOf(scrap.content, each),
      )
      if (places.length === 0) continue
      for (const place of [suspect.seat, suspect.name].flatMap((each) => placesOf(scrap.content, each)))
        for (const other of places) closest = Math.max(closest, near - Math.abs(place - other))
    }
    return closest
  }
}

function placesOf(content: string, sought: string): number[] {
  const places: number[] = []
  for (let at = content.indexOf(sought); at >= 0; at = content.indexOf(sought, at + 1)) places.push(at)
  return places
}
