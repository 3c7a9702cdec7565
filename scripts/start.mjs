// `npm start`: install, build, serve.
import { spawn } from 'node:child_process'
import { buildClient, install, node, server as program, root } from './prepare.mjs'

try {
  await install()
  await buildClient()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const server = spawn(node(), program, { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
