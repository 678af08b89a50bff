import { build, needsBuild } from './build.mjs'
import { install, nodeBinary } from './install.mjs'
import { fail, run, say } from './run.mjs'

/** `npm start`: installs and builds what is missing, then serves the newsroom. Runs on any Node ≥ 18, without packages. */
if (Number(process.versions.node.split('.')[0]) < 18)
  fail(`Node 18 or newer is needed; this is ${process.version}`)
if (process.platform === 'win32') fail('Windows is not supported; WSL works')

await install()
const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
if (needsBuild()) {
  // A wrong setting is better told before the build than after it.
  const refused = await run(nodeBinary(), ['lib/process/preflight.ts'], { env })
  if (refused !== 0) process.exit(refused)
  await build()
}
say('starting …')
process.exit(await run(nodeBinary(), ['server.ts'], { env }))
