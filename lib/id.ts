import { randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new row id: 12 characters of Crockford base 32 (60 random bits), safe in addresses and easy to read aloud. */
export function newId(): string {
  let id = ''
  for (const byte of randomBytes(12)) id += alphabet[byte & 31]
  return id
}

/** Whether a text has the shape of a row id. Cheap check before a query. */
export function isId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(text)
}
