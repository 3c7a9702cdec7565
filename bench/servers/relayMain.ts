import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'

const rooms = new Map<string, Set<WebSocket>>()
const server = new WebSocketServer({ port: Number(process.env['PORT']), host: '127.0.0.1' })

server.on('connection', (socket, request) => {
  const name = request.url ?? '/'
  const room = rooms.get(name) ?? new Set()
  rooms.set(name, room)
  room.add(socket)
  socket.on('message', (frame) => {
    for (const other of room) if (other !== socket) other.send(frame)
  })
  socket.on('close', () => room.delete(socket))
  socket.on('error', () => socket.terminate())
})
server.on('listening', () => console.log('listening'))
process.once('SIGTERM', () => process.exit(0))
