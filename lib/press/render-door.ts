import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { duplexPair } from 'node:stream'

type Application = (request: IncomingMessage, response: ServerResponse) => unknown

/** Longest a page may take to render, in ms. */
const limit = 15_000

/**
 * The press's own way to the pages: an HTTP server that listens nowhere, reached through memory. Because nobody else can
 * come in by it, no header has to say that a request is ours, and none can pretend to be.
 * @param application what renders, as it answers requests from outside
 * @returns `render` asks for a page and waits for the end of the answer; it throws unless the answer is below 500
 */
export function openRenderDoor(application: Application): {
  render: (address: string) => Promise<void>
  close: () => Promise<void>
} {
  const server = createServer((incoming, response) => void application(incoming, response))
  const render = (address: string) =>
    new Promise<void>((resolve, reject) => {
      const [ours, theirs] = duplexPair()
      server.emit('connection', theirs)
      const asked = request(
        {
          path: address,
          headers: { host: 'press.invalid', 'x-forwarded-for': '127.0.0.1', 'accept-encoding': 'identity' },
          createConnection: () => ours as never,
          signal: AbortSignal.timeout(limit),
        },
        (answer) => {
          answer.once('error', reject)
          answer.once('end', () => {
            ours.destroy()
            if ((answer.statusCode ?? 500) < 500) resolve()
            else reject(new Error(`answered ${answer.statusCode}`))
          })
          answer.resume()
        },
      )
      asked.once('error', reject)
      asked.end()
    })
  return {
    render,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        // Never listened, so there is nothing that `close` could wait for.
        resolve()
      }),
  }
}
