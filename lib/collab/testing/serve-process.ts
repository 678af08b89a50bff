import { openEmbedded, openServer, useDatabase as setDatabase } from '#db/client.ts'
import { useAuthSecret as setAuthSecret } from '#lib/auth/secret.ts'
import { serve } from './serve.ts'

/**
 * A process of its own that serves collaboration, to be killed by a test. Its one argument is JSON; its one line of output
 * the socket's address.
 */
type Argument = { secret: string; directory?: string; url?: string; dataDirectory: string }

const { secret, directory, url, dataDirectory } = JSON.parse(process.argv[2] ?? '{}') as Argument
setAuthSecret(secret)
const open = url ? openServer(url) : await openEmbedded(directory)
setDatabase(open)
const serving = await serve({
  dataDirectory,
  times: { journalDelay: 40, longestPause: 500, debounce: 150, maxDebounce: 500 },
})
process.stdout.write(`${serving.url}\n`)
process.on('SIGTERM', async () => {
  await serving.close()
  await open.close()
  process.exit(0)
})
