import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { AppError } from '#lib/errors.ts'
import { checkControlDirectory, controlPath } from './control-path.ts'
import { asLine, type ControlAnswer, readLine } from './control-protocol.ts'
import { Refusal } from './refusal.ts'

/** How long a server that is starting may take until its socket is there, in ms. */
const startLimit = 30_000

/**
 * Has the running server of a data directory do a piece of work.
 * @throws AppError what the work threw; Refusal when the server cannot be reached
 */
export async function askServer(dataDirectory: string, name: string, input: unknown): Promise<unknown> {
  const { directory, socket: path } = controlPath(dataDirectory)
  const socket = await connectWhenThere(directory, path)
  try {
    const line = readLine(socket)
    socket.write(asLine({ name, input }))
    const answer = JSON.parse(await line) as ControlAnswer
    if (answer.ok) return answer.result
    throw new AppError(answer.error.code, answer.error)
  } finally {
    socket.destroy()
  }
}

async function connectWhenThere(directory: string, path: string): Promise<Socket> {
  const until = Date.now() + startLimit
  for (;;) {
    try {
      checkControlDirectory(directory)
      return await open(path)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (error instanceof Refusal) throw error
      if (code === 'EACCES')
        throw new Refusal(`the server runs as another user: ${path} is closed to this one`)
      if (code !== 'ENOENT' && code !== 'ECONNREFUSED') throw error
      if (Date.now() > until) throw new Refusal(`the server does not answer at ${path}`)
      await delay(200)
    }
  }
}

function open(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}
