import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Db } from '#db/client.ts'
import { hasActiveAdmin } from '#lib/person/queries.ts'
import { authSecret } from './secret.ts'

/** Crockford base 32: no i, l, o, u to mistake for other signs. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The code that lets the first admin in, `XXXX-XXXX` (40 bits), or undefined when somebody can let people in already. It
 * is derived from the secret of the site, so that every process of it prints and takes the same one; it is of no use
 * once an admin exists.
 */
export async function firstRunCode(db: Db): Promise<string | undefined> {
  if (await hasActiveAdmin(db)) return undefined
  const bytes = createHmac('sha256', await authSecret())
    .update('galley first run')
    .digest()
  const signs = [...bytes.subarray(0, 8)].map((byte) => alphabet[byte & 31]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** Whether a typed code is the code, in time that does not depend on where they differ. Case and hyphens do not count. */
export function isSameCode(typed: string, code: string): boolean {
  return timingSafeEqual(digest(typed), digest(code))
}

function digest(code: string): Buffer {
  const bare = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return createHash('sha256').update(bare).digest()
}
