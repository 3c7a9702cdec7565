export type IntakeErrorCode = 'too-large' | 'not-text' | 'too-many-lines'

/** A paste that cannot be read; the message says what to do instead. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  readonly code: IntakeErrorCode
  constructor(code: IntakeErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
