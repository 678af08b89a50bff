import { createHash } from 'node:crypto'
import type { StoryFacts } from '#lib/story/facts.ts'
import type { StoryDocument } from './format.ts'

/**
 * JSON with one spelling for each value: object keys in order of their UTF-16 units, no white space, undefined members left
 * out, as RFC 8785 (JSON Canonicalization Scheme) has it.
 * @throws TypeError for what JSON cannot hold (functions, NaN, cycles)
 */
export function canonicalJson(value: unknown): string {
  return spell(value, [])
}

function spell(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number JSON cannot hold')
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} is no JSON`)
  if (above.includes(value)) throw new TypeError('a value inside itself')
  const here = [...above, value]
  if (Array.isArray(value)) return `[${value.map((item) => spell(item ?? null, here)).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${spell(member, here)}`).join(',')}}`
}

/** What a signature covers. */
export type SignedContent = { schemaVersion: number; document: StoryDocument; facts: StoryFacts }

/**
 * The signature's hash: hex SHA-256 of the canonical JSON, in UTF-8. Takes exactly these three members, so that a caller's
 * other fields never change it.
 */
export function hashRevision({ schemaVersion, document, facts }: SignedContent): string {
  return sha256(canonicalJson({ schemaVersion, document, facts }))
}

/** Hex SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
