import { defineConfig } from 'vitest/config'

/** `*.test.ts` needs nothing; `*.db.test.ts` runs twice, on the embedded database and on a real PostgreSQL server. */
export default defineConfig({
  test: {
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
          env: { GALLEY_TEST_ENGINE: 'embedded' },
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
          env: { GALLEY_TEST_ENGINE: 'server' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
