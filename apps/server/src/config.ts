import { isIP } from 'node:net'
import { resolve } from 'node:path'

export interface Config {
  readonly host: string
  readonly port: number
  /** The address people open, without a trailing slash. Its origin is the one browsers may come from. */
  readonly publicUrl: string
  /** Every origin whose cookies are accepted. */
  readonly origins: ReadonlySet<string>
  readonly dataDir: string
  /** Addresses of proxies whose word about where a request comes from is taken; false: nobody's. */
  readonly trustProxy: string | false
}

/** A setting that cannot be meant; the message is one line for the person who starts the server. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads the environment: HOST PORT PUBLIC_URL DATA_DIR TRUST_PROXY. Throws a ConfigError on a wrong value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  for (const name of ['DATABASE_URL', 'REDIS_URL']) {
    if (env[name])
      throw new ConfigError(
        `${name} is set, but this version stores in DATA_DIR only. Unset ${name} to start.`,
      )
  }
  const host = env['HOST'] || '127.0.0.1'
  const port = readPort(env['PORT'])
  const publicUrl = readPublicUrl(env['PUBLIC_URL'])
  const address = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    host,
    port,
    publicUrl: address,
    origins: publicUrl
      ? new Set([new URL(publicUrl).origin])
      : new Set([new URL(address).origin, ...loopback(port)]),
    dataDir: resolve(env['DATA_DIR'] || 'data'),
    trustProxy: readProxies(env['TRUST_PROXY']),
  }
}

const loopback = (port: number) => ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port}`)

function readPort(text: string | undefined): number {
  if (!text) return 4000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new ConfigError(`PORT must be a number from 0 to 65535, not “${text}”.`)
}

function readProxies(text: string | undefined): string | false {
  if (!text) return false
  const addresses = text.split(',').map((each) => each.trim())
  if (addresses.every((each) => isIP(each.split('/')[0] ?? '') !== 0)) return addresses.join(',')
  throw new ConfigError(`TRUST_PROXY must name addresses like 127.0.0.1 or 10.0.0.0/8, not “${text}”.`)
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new ConfigError(`PUBLIC_URL must be an address like https://review.example.org, not “${text}”.`)
  }
  return url.origin
}
