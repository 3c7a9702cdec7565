import {
  actionKinds,
  agreementAnswers,
  factorKinds,
  ideaStates,
  lanes,
  learningKinds,
  markers,
  pollIds,
  postmortemKinds,
  priorities,
  probes,
  roles,
  sequence,
  severities,
  stakes,
  summaryTexts,
  ways,
} from '@second-story/postmortem'

/** Null when the value fits, else where and how it does not. */
type Shape = (value: unknown, path: string) => string | null

const is =
  (type: 'string' | 'number' | 'boolean'): Shape =>
  (value, path) =>
    typeof value === type ? null : `${path} is no ${type}`
const [text, number, flag] = [is('string'), is('number'), is('boolean')]
const oneOf =
  (allowed: readonly unknown[]): Shape =>
  (value, path) =>
    allowed.includes(value) ? null : `${path} is none of ${allowed.join(', ')}`
const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path)
const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path)
const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? first(value, (each, at) => shape(each, `${path}[${at}]`)) : `${path} is no list`
const mapOf =
  (shape: Shape): Shape =>
  (value, path) =>
    isObject(value)
      ? first(Object.entries(value), ([key, each]) => shape(each, `${path}.${key}`))
      : `${path} is no object`
const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) =>
    isObject(value)
      ? first(Object.entries(fields), ([key, shape]) =>
          shape(Object.hasOwn(value, key) ? value[key] : undefined, `${path}.${key}`),
        )
      : `${path} is no object`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function first<T>(all: readonly T[], check: (each: T, at: number) => string | null): string | null {
  for (const [at, each] of all.entries()) {
    const wrong = check(each, at)
    if (wrong !== null) return wrong
  }
  return null
}

const every = (keys: readonly string[], shape: Shape) => Object.fromEntries(keys.map((key) => [key, shape]))
const meeting = object({ at: text, zone: text })
const rating = object({ impact: number, effort: number })

const agenda = object({
  id: text,
  title: text,
  kind: oneOf(postmortemKinds),
  createdAt: number,
  createdBy: orNull(text),
  phase: oneOf(sequence),
  visited: listOf(oneOf(sequence)),
  meetings: object({ review: optional(meeting), action: optional(meeting) }),
  groundRules: listOf(text),
  acknowledged: listOf(text),
  roster: listOf(
    object({
      id: text,
      name: text,
      role: oneOf(roles),
      function: text,
      stakes: listOf(oneOf(stakes)),
      isRoomView: flag,
    }),
  ),
  soak: orNull(
    object({ startedAt: number, until: number, override: orNull(object({ at: number, reason: text })) }),
  ),
  polls: object(every(pollIds, object({ answered: number, counts: orNull(mapOf(number)) }))),
  waiting: object({ people: number, entries: number }),
  ratings: mapOf(object({ rated: number, mean: orNull(rating) })),
  ending: orNull((value, path) =>
    isObject(value) && value['kind'] === 'actions'
      ? null
      : object({ kind: oneOf(['no-action']), words: text })(value, path),
  ),
  publication: orNull(object({ version: number, at: number, people: oneOf(['roles', 'names']) })),
})

const inquiryNode: Shape = (value, path) =>
  object({
    id: text,
    way: oneOf(ways),
    question: text,
    answer: text,
    cites: listOf(text),
    perspectives: optional(listOf(text)),
    children: listOf(inquiryNode),
  })(value, path)

const record = object({
  summary: object({ ...every(summaryTexts, text), severity: orNull(oneOf(severities)), zone: text }),
  timeline: listOf(
    object({
      id: text,
      time: object({ utc: orNull(text), end: orNull(text), approximate: flag, said: text }),
      text,
      detail: text,
      evidence: text,
      effect: optional(text),
      considered: optional(text),
      pinned: optional(flag),
      images: optional(listOf(object({ id: text, file: text, alt: text }))),
      markers: listOf(oneOf(markers)),
    }),
  ),
  inquiry: listOf(inquiryNode),
  factors: listOf(object({ id: text, kind: orNull(oneOf(factorKinds)), text })),
  probes: object(every(probes, text)),
  learnings: listOf(object({ id: text, kind: oneOf(learningKinds), text })),
})

const voices = object({
  perspectives: listOf(
    object({
      id: text,
      event: orNull(text),
      lanes: object(every(lanes, optional(text))),
      author: orNull(text),
    }),
  ),
  agreements: mapOf(mapOf(oneOf(agreementAnswers))),
  parked: listOf(object({ id: text, text, author: orNull(text) })),
  lateThoughts: listOf(object({ id: text, text, author: text })),
})

const runs = listOf(
  object({
    text,
    bold: flag,
    italic: flag,
    code: flag,
    strike: flag,
    link: orNull(text),
    mention: optional(text),
  }),
)
const notes = listOf(
  object({
    kind: oneOf(['paragraph', 'heading', 'bullet', 'numbered', 'quote', 'code', 'table']),
    level: number,
    runs,
    rows: optional(listOf(listOf(runs))),
  }),
)

const ideas = listOf(
  object({
    id: text,
    text,
    parked: orNull(text),
    state: oneOf(ideaStates),
    underControl: orNull(flag),
    reason: text,
    owner: text,
    due: text,
    priority: orNull(oneOf(priorities)),
    kind: orNull(oneOf(actionKinds)),
    doneWhen: text,
    tracker: text,
  }),
)

/** Where a value is not what the report reads, or null. */
export const misfit = (value: unknown, format: string): string | null =>
  object({ format: oneOf([format]), agenda, record, voices, notes, ideas })(value, 'report')
