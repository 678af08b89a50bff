import { z } from 'zod'
import { idInput } from './input.ts'

/** A place in a list: the sort key of a row in microseconds since 1970 (null for none), and its id. */
export type Place = { key: string | null; id: string }

const shape = z.tuple([
  z
    .string()
    .regex(/^\d{1,16}$/)
    .nullable(),
  idInput,
])

/** A place as text for an address. */
export function writeCursor(key: string | null, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** The place behind a cursor, or null when it has no meaning. */
export function readCursor(cursor: string): Place | null {
  try {
    const [key, id] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return { key, id }
  } catch {
    return null
  }
}
