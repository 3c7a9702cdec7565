const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const random = (bytes: number) => base64url(crypto.getRandomValues(new Uint8Array(bytes)))

/** 96 random bits for an entry. */
export const newId = () => random(12)

/** 256 random bits: the key to an anonymous text. */
export const newKey = () => random(32)
