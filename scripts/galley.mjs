import { install, nodeBinary } from './install.mjs'
import { run } from './run.mjs'

/** `npm run -s galley -- COMMAND`: the command line of bin/galley.ts, on the right Node. */
await install()
const env = { NODE_ENV: 'production', GALLEY_LOG: 'error', ...process.env }
process.exit(await run(nodeBinary(), ['bin/galley.ts', ...process.argv.slice(2)], { env }))
