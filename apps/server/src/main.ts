// Only what runs under any Node may be imported before this check: the store's binary crashes an older one without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `Second Story needs Node 22.13 or newer, this is ${process.versions.node}. Start it with: npm start`,
  )
  process.exit(1)
}

const { readConfig, ConfigError } = await import('./config.ts')
const { serve } = await import('./serve.ts')

try {
  const server = await serve(readConfig(process.env))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await server.close()
      process.exit(0)
    })
  }
  console.log(`Second Story is at ${server.url}`)
  console.log(`A worked example: ${server.url}/example`)
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exit(1)
}

export {}
