import { defineConfig } from 'vitest/config'

/** `*.test.ts` needs nothing; `*.db.test.ts` runs twice, on the embedded database and on a real PostgreSQL server. */
export default defineConfig({
  test: {
    env: { GALLEY_LOG: 'silent' },
    projects: [
      {
        test: {
          name: 'pure',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['**/*.db.test.ts', 'node_modules/**', '.next*/**', 'e2e/**'],
        },
      },
      {
        test: {
          name: 'embedded',
          include: ['**/*.db.test.ts'],
          exclude: ['node_modules/**', '.next*/**'],
          globalSetup: ['db/testing-embedded.ts'],
          env: { GALLEY_TEST_ENGINE: 'embedded', GALLEY_LOG: 'silent' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['**/*.db.test.ts'],
          exclude: ['node_modules/**', '.next*/**'],
          globalSetup: ['db/testing-server.ts'],
          env: { GALLEY_TEST_ENGINE: 'server', GALLEY_LOG: 'silent' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
