// `npm start`: install, build, serve.
import { spawn } from 'node:child_process'
import { buildClient, install, node, root } from './prepare.mjs'

try {
  await install()
  await buildClient()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const server = spawn(node(), ['apps/server/src/main.ts'], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
