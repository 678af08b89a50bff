import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AttachOptions, attachCollaboration } from '../attach.ts'

/** Collaboration on a real server on a free port of loopback. */
export type Serving = {
  /** ws://127.0.0.1:PORT/collab */
  url: string
  dataDirectory: string
  close: () => Promise<void>
}

/** Short pauses, so that a test waits for what it is about and not for a debounce. */
export const quick = { journalDelay: 10, longestPause: 100, debounce: 50, maxDebounce: 200 }

export async function serve(options: AttachOptions = {}): Promise<Serving> {
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'galley-collab-'))
  const attached = attachCollaboration({ ...options, dataDirectory, times: { ...quick, ...options.times } })
  const server = createServer((_request, response) => response.writeHead(404).end())
  server.on('upgrade', attached.handleUpgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `ws://127.0.0.1:${address.port}/collab`,
    dataDirectory,
    close: async () => {
      await attached.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (!options.dataDirectory) rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
