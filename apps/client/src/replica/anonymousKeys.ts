const storageKey = 'second-story/anonymous-keys'

/** SHA-256, hex. Works without a secure context too: a self-hosted server on a local network has none. */
export async function hashKey(key: string): Promise<string> {
  const bytes = await digest(new TextEncoder().encode(key))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Keeps the key of an anonymous text in this browser: the only proof that it is mine. */
export function rememberKey(keyHash: string, key: string): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...read(), [keyHash]: key }))
}

export const keyFor = (keyHash: string | null): string | null =>
  keyHash === null ? null : (read()[keyHash] ?? null)

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (globalThis.crypto.subtle) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const { digest: hash } = await import('lib0/hash/sha256')
  return hash(bytes)
}
