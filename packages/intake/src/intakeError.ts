export type IntakeErrorCode =
  | 'too-large'
  | 'not-text'
  | 'too-many-lines'
  | 'too-many-events'
  | 'too-deep'
  | 'bad-date'
  | 'bad-zone'
  | 'bad-t0'

/** A paste that cannot be read; the message says what the person can do instead. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  readonly code: IntakeErrorCode
  constructor(code: IntakeErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
