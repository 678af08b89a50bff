import { install, nodeBinary } from './install.mjs'
import { run } from './run.mjs'

/** `npm run dev`: the newsroom with reloading. What runs outside Next (server.ts and all it imports) wants a new start. */
await install()
const env = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }
process.exit(await run(nodeBinary(), ['server.ts'], { env }))
