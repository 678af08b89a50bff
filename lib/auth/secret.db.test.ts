import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { ensureSecret, ensureSharedSecret } from './secret.ts'

let open: OpenDatabase
let directory: string
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'galley-secret-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

it('makes a secret once, for its owner’s eyes only', () => {
  const data = join(directory, 'data')
  const secret = ensureSecret(data)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
  expect(ensureSecret(data)).toBe(secret)
  expect(readdirSync(data)).toEqual(['secret'])
  expect(readFileSync(join(data, 'secret'), 'utf8')).toBe(secret)
})

it('takes back a mode that lets others read', () => {
  ensureSecret(directory)
  chmodSync(join(directory, 'secret'), 0o644)
  ensureSecret(directory)
  expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600)
})

it('refuses to work with half a secret', () => {
  writeFileSync(join(directory, 'secret'), 'short')
  expect(() => ensureSecret(directory)).toThrow(/holds no secret/)
})

it('is one secret for all processes on a database, whoever asks first', async () => {
  const secrets = await Promise.all([1, 2, 3, 4].map(() => ensureSharedSecret(open.db)))
  expect(new Set(secrets).size).toBe(1)
  expect(secrets[0]).toMatch(/^[\w-]{43}$/)
  await open.db.update(settings).set({ value: 'x' })
  await expect(ensureSharedSecret(open.db)).rejects.toThrow(/holds no secret/)
})
