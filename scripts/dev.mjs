// `pnpm dev`: the server restarts and the client reloads as files change; nothing is built.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, node, server as program, root } from './prepare.mjs'

await install()
const server = spawn(node(), ['--watch', ...program], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: '4000', PUBLIC_URL: 'http://127.0.0.1:5173' },
})
const client = spawn(
  node(),
  [
    join(root, 'apps/client/node_modules/vite/bin/vite.js'),
    '--host',
    '127.0.0.1',
    '--port',
    '5173',
    '--strictPort',
  ],
  {
    cwd: join(root, 'apps/client'),
    stdio: 'inherit',
    env: { ...process.env, SERVER_URL: 'http://127.0.0.1:4000' },
  },
)
const stop = () => {
  server.kill()
  client.kill()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
server.on('exit', stop)
client.on('exit', stop)
