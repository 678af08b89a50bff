import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { DirectoryInUseError, findHolder } from './lock.ts'
import { NewerDatabaseError } from './migrate.ts'
import { DatabaseUnusableError, openDatabase } from './open.ts'
import { query, withDatabase } from './testing-server.ts'

const embedded = !inject('testTemplate').startsWith('postgres')
const name = `open_${process.pid}`
let dataDirectory: string
let url: string | undefined

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'galley-open-'))
  if (embedded) return
  await query(inject('testTemplate'), `create database ${name}`)
  url = withDatabase(inject('testTemplate'), name)
})
afterAll(async () => {
  rmSync(dataDirectory, { recursive: true, force: true })
  if (!embedded) await query(inject('testTemplate'), `drop database if exists ${name} with (force)`)
})

const address = () => ({ dataDirectory, url, program: 'test' })

it('makes and migrates an empty database, and finds it again', async () => {
  const first = await openDatabase(address())
  await first.db.execute(sql`insert into topics (id, slug, name) values ('1', 'river', '云渡河')`)
  await first.close()
  const second = await openDatabase(address())
  const { rows } = (await second.db.execute(sql`select name from topics`)) as unknown as {
    rows: { name: string }[]
  }
  await second.close()
  expect(rows).toEqual([{ name: '云渡河' }])
  expect(findHolder(dataDirectory)).toBeUndefined()
})

it('refuses a database that a newer program migrated, and lets go of it', async () => {
  const open = await openDatabase(address())
  await open.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9000000000000)`,
  )
  await open.close()
  await expect(openDatabase(address())).rejects.toThrow(NewerDatabaseError)
  expect(findHolder(dataDirectory)).toBeUndefined()
})

if (embedded) {
  it('opens no directory twice', async () => {
    const elsewhere = join(dataDirectory, 'twice')
    const first = await openDatabase({ ...address(), dataDirectory: elsewhere })
    await expect(openDatabase({ ...address(), dataDirectory: elsewhere })).rejects.toThrow(
      DirectoryInUseError,
    )
    await first.close()
  })

  it('begins anew where the very first start was killed half-way', async () => {
    const elsewhere = join(dataDirectory, 'halfway')
    mkdirSync(join(elsewhere, 'db.making'), { recursive: true })
    writeFileSync(join(elsewhere, 'db.making', 'PG_VERSION'), '1')
    const open = await openDatabase({ ...address(), dataDirectory: elsewhere })
    await open.close()
    expect(existsSync(join(elsewhere, 'db.making'))).toBe(false)
  })

  it('says which directory it is when a file is in the way', async () => {
    const file = join(dataDirectory, 'file')
    writeFileSync(file, '')
    await expect(openDatabase({ ...address(), dataDirectory: file })).rejects.toThrow(`GALLEY_DATA=${file}`)
  })
} else {
  it('says where it looked when no server answers, without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const free = server.address()
    const port = typeof free === 'object' && free ? free.port : 0
    await new Promise((resolve) => server.close(resolve))
    const failure = openDatabase({ ...address(), url: `postgres://li:geheim@127.0.0.1:${port}/paper` })
    await expect(failure).rejects.toThrow(DatabaseUnusableError)
    await expect(failure).rejects.toThrow(`127.0.0.1:${port}/paper`)
    await expect(failure).rejects.not.toThrow('geheim')
  })

  it('says so when the server knows no such database', async () => {
    const failure = openDatabase({ ...address(), url: withDatabase(inject('testTemplate'), 'nowhere') })
    await expect(failure).rejects.toThrow('DATABASE_URL')
  })
}
