import { run } from './run.mjs'
import { install, nodeBinary } from './install.mjs'

/** `npm run dev`: the newsroom with reloading. Changes of server.ts, lib/collab, lib/jobs and lib/press need a new start. */
await install()
process.exit(
  await run(nodeBinary(), ['server.ts'], { env: { ...process.env, NODE_ENV: 'development' } }),
)
