import './require-node.ts'
import './require-settings.ts'
import { createServer } from 'node:http'
import { findHolder } from '#db/lock.ts'
import { env } from '#lib/env.ts'
import { listen } from './listen.ts'
import { explainRefusal, Refusal } from './refusal.ts'

/** Looks for what would stop the server at once, before minutes are spent on a build. Touches nothing. */
try {
  const { PORT, HOST, DATABASE_URL, GALLEY_DATA } = env()
  const probe = createServer()
  await listen(probe, PORT, HOST)
  probe.close()
  const holder = DATABASE_URL ? undefined : findHolder(GALLEY_DATA)
  if (holder)
    throw new Refusal(`GALLEY_DATA=${GALLEY_DATA} is in use by ${holder.program}, process ${holder.pid}`)
} catch (error) {
  const reason = explainRefusal(error)
  if (!reason) throw error
  process.stderr.write(`galley: ${reason}\n`)
  process.exit(1)
}
