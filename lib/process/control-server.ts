import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { Db } from '#db/client.ts'
import { describeError } from '#lib/describe-error.ts'
import { nudgeEvents } from '#lib/event-stream.ts'
import { log } from '#lib/log.ts'
import { controlPath, makeControlDirectory } from './control-path.ts'
import { asLine, type ControlAnswer, type ControlRequest, readLine } from './control-protocol.ts'
import { doWork } from './work.ts'

/** How long a client may take over its request, in ms. */
const patience = 10_000

/**
 * Lets the command line have work done by the process that has the data directory open. Only the same user may connect:
 * the directory is closed to others, and so is the socket.
 */
export async function openControlSocket(
  dataDirectory: string,
  db: Db,
): Promise<{ close: () => Promise<void> }> {
  const { directory, socket } = controlPath(dataDirectory)
  makeControlDirectory(directory)
  // The lock of the data directory is ours, so a socket that still lies here is a dead process's.
  rmSync(socket, { force: true })
  const clients = new Set<Socket>()
  const server = createServer((client) => {
    clients.add(client)
    client.once('close', () => clients.delete(client))
    serve(client, db).catch((error: unknown) => {
      log.warn({ err: error }, 'control connection failed')
      client.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socket, resolve)
  })
  chmodSync(socket, 0o600)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const client of clients) if (client.bytesRead === 0) client.destroy()
      }),
  }
}

async function serve(client: Socket, db: Db): Promise<void> {
  client.setTimeout(patience, () => client.destroy())
  const request = JSON.parse(await readLine(client)) as Partial<ControlRequest>
  client.setTimeout(0)
  client.end(asLine(await answer(db, request)))
}

async function answer(db: Db, { name, input }: Partial<ControlRequest>): Promise<ControlAnswer> {
  try {
    const result = await doWork(db, String(name), input)
    nudgeEvents()
    return { ok: true, result }
  } catch (error) {
    return { ok: false, error: describeError(error) }
  }
}
