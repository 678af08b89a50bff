import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/** Journeys run against the built program: `npm run test:e2e` builds it and finds the browser. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/prepare.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: availableParallelism() > 4 ? 2 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // Never a `channel`: that would look for a browser of Google's or Playwright's own.
    launchOptions: {
      executablePath: process.env.PW_CHROMIUM,
      // The sandbox of Chromium does not work for root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
