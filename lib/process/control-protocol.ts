import type { Socket } from 'node:net'
import type { describeError } from '#lib/describe-error.ts'

/** What the command line asks the server: one line of JSON. */
export type ControlRequest = { name: string; input: unknown }
/** What it is told: one line of JSON, then the end. */
export type ControlAnswer =
  | { ok: true; result: unknown }
  | { ok: false; error: ReturnType<typeof describeError> }

/** The largest line, in bytes: a page of text is some ten thousand. */
const largest = 16 << 20

/**
 * The one line a peer sends.
 * @throws Error when it ends or fails before the line does, or sends too much
 */
export function readLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    socket.on('data', (part: Buffer) => {
      const end = part.indexOf(10)
      parts.push(end < 0 ? part : part.subarray(0, end))
      size += part.length
      if (end >= 0) resolve(Buffer.concat(parts).toString('utf8'))
      else if (size > largest) reject(new Error('the message is too long'))
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the connection ended early')))
  })
}

/** A message as it is sent. JSON.stringify leaves no line break inside. */
export function asLine(message: ControlRequest | ControlAnswer): string {
  return `${JSON.stringify(message)}\n`
}
