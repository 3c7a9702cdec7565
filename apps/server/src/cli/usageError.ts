/** The command was not said as it is meant; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
