import { calls } from './calls.ts'

interface Ask {
  readonly id: number
  readonly name: keyof typeof calls
  readonly args: readonly unknown[]
}

// The process that started this one is the only one that can speak here.
process.on('message', ({ id, name, args }: Ask) => {
  const call = calls[name] as (...args: readonly unknown[]) => Promise<unknown>
  Promise.resolve()
    .then(() => call(...args))
    .then(
      (value) => process.send?.({ id, value }),
      (error: unknown) =>
        process.send?.({ id, error: error instanceof Error ? error.message : String(error) }),
    )
})
process.on('disconnect', () => process.exit(0))
