import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Cuts off whatever is still connected. A socket that asks for an upgrade just when the server begins to close is
 * answered with 503 and then belongs to nobody: the server would wait for it for ever, and never end.
 */
export function socketCutter(server: Server): () => void {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}
