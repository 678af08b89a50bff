import { ensureBrowser, ensureFont } from './browser.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { runStep, withTemporaryFiles } from './steps.mjs'

/** `npm run test:e2e -- [what]`: the journeys, in a Chromium, against the built program. */
await install()
await build()
await ensureFont()
const env = { PW_CHROMIUM: await ensureBrowser() }
process.exitCode = await withTemporaryFiles(() => runStep('journeys', { args: process.argv.slice(2), env }))
