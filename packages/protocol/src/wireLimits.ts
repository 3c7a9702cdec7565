/** Sizes in bytes, times in milliseconds; both ends read these. */
export const wireLimits = {
  /** A WebSocket message. A first sync of a long offline session is one message. */
  maxFrameBytes: 4 * 1024 * 1024,
  maxAwarenessBytes: 2 * 1024,
  maxBodyBytes: 256 * 1024,
  /** A picture as evidence; and all of them of one post-mortem. */
  maxImageBytes: 2 * 1024 * 1024,
  maxImagesBytes: 50 * 1024 * 1024,
  /** HTTP requests a minute and address; a whole company may sit behind one. */
  requestsPerMinute: 12_000,
  /** Wrong tokens and invitations a minute and address; then only those who are known already are heard. */
  wrongGuessesPerMinute: 240,
  /** Frames a second and socket that are read, in the long run; and at once. */
  framesPerSecond: 2_000,
  framesAtOnce: 2_000,
  /** Above this, what the room says is held back for a slow reader, and given as one when it has read the rest. */
  slowAboveBytes: 64 * 1024,
  /** What may wait for a slow reader, and be held back for it, before it is closed. */
  maxQueuedBytes: 1024 * 1024,
  maxDocumentBytes: 32 * 1024 * 1024,
} as const
