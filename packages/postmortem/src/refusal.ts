/** Every refusal the domain can utter. The code is stable; programs may rely on it. */
export type RefusalCode =
  | 'unknown-command'
  | 'bad-arguments'
  | 'role-not-allowed'
  | 'not-in-this-phase'
  | 'unknown-phase'
  | 'stale-advance'
  | 'soak-not-over'
  | 'no-such-seat'
  | 'last-facilitator'
  | 'facilitator-is-here'
  | 'scribe-first'
  | 'taken-over'
  | 'no-such-item'
  | 'not-yours'
  | 'too-few-to-be-anonymous'
  | 'too-many'
  | 'nothing-to-reveal'
  | 'no-timer'
  | 'record-is-frozen'
  | 'document-not-writable'
  | 'document-not-readable'
  | 'no-such-document'

/** A "no" with a stable code and a sentence that a person can act on. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  constructor(code: RefusalCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
