import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerFromPress } from '../answer.ts'
import { pageHeaders } from '../headers.ts'
import { handIn, setRenderer } from '../pressing.ts'
import type { SheetContent } from '../sheet.ts'
import { emptyStore } from '../store.ts'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** A server with a press, its pages given by the test, and a reader who asks without a cache. */
export async function openPaper(): Promise<{
  /** What an address renders to now; undefined throws, as a page with an error in it does. */
  pages: Map<string, Partial<SheetContent> | undefined>
  /** How often each address was rendered. */
  rendered: Map<string, number>
  /** Called before each rendering. */
  before: { run: (address: string) => Promise<void> }
  read: (address: string, headers?: Record<string, string>, method?: string) => Promise<Answer>
  close: () => Promise<void>
}> {
  const pages = new Map<string, Partial<SheetContent> | undefined>()
  const rendered = new Map<string, number>()
  const before = { run: async (_address: string) => {} }
  const server = createServer((incoming, response) => {
    if (answerFromPress(incoming, response)) return
    response.writeHead(200, { 'x-answered-by': 'application' })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  emptyStore(1024 * 1024)
  setRenderer(async (address) => {
    rendered.set(address, (rendered.get(address) ?? 0) + 1)
    await before.run(address)
    const page = pages.get(address)
    if (!page) throw new Error('error in the page')
    await handIn(address, {
      status: 200,
      body: `<!doctype html><title>${address}</title>`,
      headers: pageHeaders({ type: 'html', age: 'list' }),
      tags: [],
      ...page,
    })
  })
  return {
    pages,
    rendered,
    before,
    read: (address, headers, method) => read(server, address, headers, method),
    close: async () => {
      setRenderer(undefined)
      emptyStore()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function read(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
