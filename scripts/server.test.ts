import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockDirectory } from '#db/lock.ts'
import { openDatabase } from '#db/open.ts'
import { runNode } from './testing-process.ts'

let parent: string
let dataDirectory: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'galley-server-'))
  dataDirectory = join(parent, 'data')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const startServer = (env: Record<string, string>) =>
  runNode(['server.ts'], { GALLEY_DATA: dataDirectory, PORT: '0', ...env })

/** Everything a refusal is: one line that names the cause, exit code 1, nothing written. */
async function expectRefusal(env: Record<string, string>, named: string) {
  const { code, out, err } = await startServer(env)
  expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(/^galley: /)])
  expect(err).toContain(named)
  expect(out).not.toContain('ready')
  expect(code).toBe(1)
}

it.each([
  ['PORT', 'many'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', '999.1.1.1'],
  ['DATABASE_URL', 'mysql://paper'],
  ['GALLEY_URL', 'news.example'],
  ['GALLEY_TIME_ZONE', 'Asia/Yundu'],
  ['GALLEY_DEMO', 'maybe'],
  ['GALLEY_LOG', 'loud'],
  ['GALLEY_PRESS_MB', '0'],
  ['GALLEY_PROXIES', 'all'],
  ['AUTH_SECRET', 'short'],
])(
  'refuses %s=%s in one line that names it, and makes no data directory',
  async (name, value) => {
    await expectRefusal({ [name]: value }, `${name}=`)
    expect(existsSync(dataDirectory)).toBe(false)
  },
  20_000,
)

it('does not repeat a secret that it refuses', async () => {
  const { err } = await startServer({ DATABASE_URL: 'mysql://li:geheim@host/paper', AUTH_SECRET: 'geheim' })
  expect(err).not.toContain('geheim')
}, 20_000)

it('refuses a port that another program uses, and makes no data directory', async () => {
  const other = await new Promise<Server>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server))
  })
  const address = other.address()
  const port = String(typeof address === 'object' && address ? address.port : 0)
  await expectRefusal({ PORT: port }, `PORT=${port} is in use`)
  expect(existsSync(dataDirectory)).toBe(false)
  other.close()
}, 20_000)

it('refuses a data directory that another process has open', async () => {
  const lock = lockDirectory(parent, 'another program')
  await expectRefusal({ GALLEY_DATA: parent }, `in use by another program, process ${process.pid}`)
  expect(existsSync(join(parent, 'db'))).toBe(false)
  lock.release()
}, 20_000)

it('refuses a database server that does not answer, without its password', async () => {
  await expectRefusal({ DATABASE_URL: 'postgres://li:geheim@127.0.0.1:1/paper' }, '127.0.0.1:1/paper')
}, 20_000)

it('refuses a database of a newer program', async () => {
  const open = await openDatabase({ dataDirectory, url: undefined, program: 'test' })
  await open.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9000000000000)`,
  )
  await open.close()
  await expectRefusal({}, 'newer version of Galley')
}, 30_000)
