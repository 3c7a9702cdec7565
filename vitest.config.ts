import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // An unmodified y-websocket client says this of each frame of ours that it passes over.
    onConsoleLog: (log) => !log.includes('Unable to compute message'),
    projects: [
      { test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'apps/client/src/**/*.test.ts'] } },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: [
            'apps/server/src/**/*.test.ts',
            'tests/server/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
            'tests/inquiry/**/*.test.ts',
            'tests/chaos/**/*.test.ts',
            'tests/anonymity/**/*.test.ts',
            'tests/convergence/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts', 'tests/poison/**/*.test.ts'],
          // A busy machine is no reason to fail.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
