// `npm run visual`: compare the screens with the pictures in the repository; `npm run visual -- --update` takes new ones.
import { join } from 'node:path'
import { findChromium } from './findChromium.mjs'
import { buildClient, install, node, root, run } from './prepare.mjs'

const isUpdate = process.argv.includes('--update')
try {
  await install()
  await buildClient()
  await run(node(), [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'visual'], {
    env: {
      ...process.env,
      CHROMIUM_PATH: await findChromium(),
      ...(isUpdate ? { UPDATE_PICTURES: 'yes' } : {}),
    },
  })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
