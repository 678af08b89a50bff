import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { type Db, database } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { env } from '#lib/env.ts'
import { singleton } from '#lib/singleton.ts'

const settingKey = 'auth.secret'
const holder = () =>
  singleton<{ secret: Promise<string> | undefined }>('auth.secret', () => ({ secret: undefined }))

/**
 * The key that session cookies are encrypted with, 43 characters of base64url unless the environment gives another.
 * `AUTH_SECRET` where set; else a file of the data directory with the embedded database, and a row of `settings` on a
 * server, where several processes must read each other's cookies.
 */
export function authSecret(): Promise<string> {
  const held = holder()
  held.secret ??= find().catch((error: unknown) => {
    held.secret = undefined
    throw error
  })
  return held.secret
}

/** Makes a text the secret of this process; `undefined` looks again at the next use. */
export function useAuthSecret(secret: string | undefined): void {
  holder().secret = secret === undefined ? undefined : Promise.resolve(secret)
}

async function find(): Promise<string> {
  const { AUTH_SECRET, GALLEY_DATA } = env()
  if (AUTH_SECRET) return AUTH_SECRET
  const open = database()
  return open.kind === 'embedded' ? ensureSecret(GALLEY_DATA) : ensureSharedSecret(open.db)
}

/**
 * The secret in `DIRECTORY/secret`, made on first use, readable by its owner only. Two processes that start at once get
 * the same one: the file appears under its name whole or not at all.
 * @throws Error when the file holds something else than a secret
 */
export function ensureSecret(dataDirectory: string): string {
  const path = join(dataDirectory, 'secret')
  mkdirSync(dataDirectory, { recursive: true })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    return readSecret(path)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
  writeFileSync(draft, newSecret(), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readSecret(path)
}

/** The secret in the database, made on first use; whoever writes first wins. */
export async function ensureSharedSecret(db: Db): Promise<string> {
  await db
    .insert(settings)
    .values({ key: settingKey, value: newSecret() })
    .onConflictDoNothing({ target: settings.key })
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, settingKey))
  if (typeof row?.value !== 'string' || row.value.length < 32)
    throw new Error(`setting ${settingKey} holds no secret`)
  return row.value
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function readSecret(path: string): string {
  const text = readFileSync(path, 'utf8').trim()
  if (text.length < 32) throw new Error(`${path} holds no secret; remove it to have a new one made`)
  chmodSync(path, 0o600)
  return text
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
