import { install } from './install.mjs'
import { runStep, withTemporaryFiles } from './steps.mjs'

/** `npm run test:unit -- [what]`: Vitest, on the embedded database and on a real PostgreSQL. */
await install()
process.exitCode = await withTemporaryFiles(() => runStep('unit', { args: process.argv.slice(2) }))
