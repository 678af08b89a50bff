import { randomBytes } from 'node:crypto'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import { singleton } from '#lib/singleton.ts'

/**
 * Argon2id, 64 MiB, two passes: about 60 ms, and well above the least of the OWASP Password Storage Cheat Sheet (19 MiB,
 * two passes). Raise with the machines; old hashes are renewed at sign-in.
 */
const cost = { memoryCost: 65_536, timeCost: 2, parallelism: 1 }
/** `const enum` of the library, which type stripping cannot read. */
const argon2id = 2

/** Hashes under way at once. More would keep Node's four worker threads from reading files. */
const atOnce = 2

const gate = () =>
  singleton<{ running: number; waiting: (() => void)[]; dummy: Promise<string> | undefined }>(
    'auth.password',
    () => ({ running: 0, waiting: [], dummy: undefined }),
  )

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const state = gate()
  if (state.running >= atOnce) await new Promise<void>((resolve) => state.waiting.push(resolve))
  else state.running += 1
  try {
    return await work()
  } finally {
    const next = state.waiting.shift()
    if (next) next()
    else state.running -= 1
  }
}

/** Full-width letters, as an input method leaves them on, are the same password (NIST SP 800-63B-4 §3.1.1.2). */
function normal(password: string): string {
  return password.normalize('NFKC')
}

/** The encoded hash of a password, 16 bytes of salt. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), cost))
}

/**
 * Whether a password is the one of the hash. Without a hash (no such account, no password yet) the same work is done
 * against one that nothing matches, so that the answer takes as long.
 */
export async function verifyPassword(encoded: string | null, password: string): Promise<boolean> {
  const state = gate()
  state.dummy ??= hashPassword(randomBytes(16).toString('hex'))
  const against = encoded ?? (await state.dummy)
  const matches = await inTurn(() => verify(against, normal(password)))
  return matches && encoded !== null
}

/** Whether a hash was made with other parameters than today's. */
export function isOutdatedHash(encoded: string): boolean {
  const made = parseOptions(encoded)
  return (
    Number(made.algorithm) !== argon2id ||
    made.memoryCost !== cost.memoryCost ||
    made.timeCost !== cost.timeCost ||
    made.parallelism !== cost.parallelism
  )
}
