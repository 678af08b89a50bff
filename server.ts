import '#lib/process/require-node.ts'
import '#lib/process/require-settings.ts'
import { createServer, Server } from 'node:http'
import next from 'next'
import { useDatabase as keepDatabase } from '#db/client.ts'
import { fillDemoIfEmpty } from '#db/demo.ts'
import { openDatabase } from '#db/open.ts'
import { authSecret } from '#lib/auth/secret.ts'
import { attachCollaboration } from '#lib/collab/attach.ts'
import { env } from '#lib/env.ts'
import { startEventStream, stopEventStream } from '#lib/event-stream.ts'
import { startJobs } from '#lib/jobs/start.ts'
import { log } from '#lib/log.ts'
import { answerFromPress } from '#lib/press/answer.ts'
import { openRenderDoor } from '#lib/press/render-door.ts'
import { startPress } from '#lib/press/start.ts'
import { announce, say } from '#lib/process/announce.ts'
import { baseAddress } from '#lib/process/base-address.ts'
import { openControlSocket } from '#lib/process/control-server.ts'
import { routeRequests } from '#lib/process/handle.ts'
import { serverProgram } from '#lib/process/have-done.ts'
import { listen, waitForRequests } from '#lib/process/listen.ts'
import { enterPhase } from '#lib/process/phase.ts'
import { explainRefusal } from '#lib/process/refusal.ts'
import { type Part, stopOnSignals, stopParts } from '#lib/process/stop.ts'

/** Everything that runs, in the order it was started. */
const parts: Part[] = []

try {
  await start()
} catch (error) {
  const reason = explainRefusal(error)
  if (reason) process.stderr.write(`galley: ${reason}\n`)
  else log.fatal({ err: error }, 'could not start')
  await stopParts(parts)
  process.exit(1)
}

async function start(): Promise<void> {
  const settings = env()
  const { PORT, HOST, GALLEY_DATA, DATABASE_URL, NODE_ENV } = settings
  const dev = NODE_ENV === 'development'

  // Listening comes first: of two processes started by mistake, the second one stops before it touches anything.
  const server = createServer()
  const handleWith = routeRequests(server)
  const port = await listen(server, PORT, HOST)

  say(DATABASE_URL ? 'opening the database on the server …' : `opening the database in ${GALLEY_DATA} …`)
  const open = await openDatabase({ dataDirectory: GALLEY_DATA, url: DATABASE_URL, program: serverProgram })
  parts.push({ name: 'database', stop: open.close })
  keepDatabase(open)
  stopOnSignals(parts)
  await authSecret()

  if (settings.GALLEY_DEMO === 'auto' && (await fillDemoIfEmpty(open.db, GALLEY_DATA)))
    say('filled the empty database with an invented newsroom')

  if (!DATABASE_URL) {
    const control = await openControlSocket(GALLEY_DATA, open.db)
    parts.push({ name: 'control socket', stop: control.close })
  }
  // The framework puts its own upgrade listener on the server it is given, so it gets one that never listens.
  const reloading = new Server()
  const app = next({ dev, hostname: HOST, port, httpServer: reloading })
  await app.prepare()
  parts.push({ name: 'application', stop: () => app.close() })

  await startEventStream()
  parts.push({ name: 'events', stop: stopEventStream })
  const door = openRenderDoor(app.getRequestHandler())
  const press = await startPress({ render: door.render, address: baseAddress(settings, port), keep: !dev })
  parts.push({ name: 'press', stop: () => press.stop().finally(door.close) })

  parts.push({ name: 'requests', stop: () => waitForRequests(server) })
  const collaboration = attachCollaboration()
  parts.push({ name: 'collaboration', stop: collaboration.close })
  const jobs = startJobs()
  parts.push({ name: 'jobs', stop: jobs.stop })

  handleWith({
    press: answerFromPress,
    app: app.getRequestHandler(),
    collaboration: collaboration.handleUpgrade,
    reloading: dev ? (...upgrade) => void reloading.emit('upgrade', ...upgrade) : undefined,
  })
  // Last, so that it ends first: nobody new is let in while the rest ends.
  parts.push({ name: 'listening', stop: () => void server.close() })
  enterPhase('ready')
  await announce(settings, port)
}
