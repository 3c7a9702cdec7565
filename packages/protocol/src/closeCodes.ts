/** Why the server closes a socket. y-websocket gives up for good on 4400–4499 and comes back after anything else. */
export const closeCodes = {
  /** Not a frame we know, or not in its canonical form. Give up: this program is broken. */
  'malformed-frame': 4400,
  /** No valid seat. Join again. */
  'who-are-you': 4401,
  /** Your role may not read this document. */
  'not-yours': 4403,
  'no-such-document': 4404,
  /** This replica belongs to a document that has begun anew; drop it, keep its unsaved text, and open a fresh one. */
  'replica-outdated': 4409,
  /** Your role has changed: come back and be authorised anew. */
  'authorise-again': 4205,
  /** The server is going down or could not store: come back later. */
  'come-back-later': 4503,
  /** The server's disk does not give this document back whole: it stays closed until somebody has looked after it. */
  'document-unreadable': 4510,
  /** You read more slowly than the room talks: come back and catch up. */
  'too-slow': 4529,
} as const
export type CloseReason = keyof typeof closeCodes

export const closeReason = (code: number): CloseReason | null =>
  (Object.keys(closeCodes) as CloseReason[]).find((reason) => closeCodes[reason] === code) ?? null
