import * as Y from 'yjs'
import type { StoryDocument } from '#lib/document/format.ts'
import { canonicalJson } from '#lib/document/hash.ts'
import { hasDeadEnd, repairDocument } from '#lib/document/repair.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { isAppError } from '#lib/errors.ts'
import { readText, writeText } from './shared-text.ts'

/** A shared document at one moment. `document` is null when it cannot be brought into the format: too large, or damaged. */
export type Snapshot = { state: Uint8Array; document: StoryDocument | null }

/**
 * Takes state and JSON of a shared document at the same moment. A document that is not valid (odd merges, a browser gone
 * wrong) is repaired in place first, as one more change that everybody sees, so that text on the screens and text in the
 * database stay the same text.
 * @param origin of the repairing transaction
 */
export function takeSnapshot(doc: Y.Doc, origin: unknown): Snapshot {
  const document = findDocument(doc, origin)
  return { state: Y.encodeStateAsUpdate(doc), document }
}

function findDocument(doc: Y.Doc, origin: unknown): StoryDocument | null {
  try {
    const found = findValid(doc)
    if (found && !hasDeadEnd(found)) return found
    const repaired = repairDocument(readText(doc))
    writeText(doc, repaired, origin)
    const written = findValid(doc)
    return written && canonicalJson(written) === canonicalJson(repaired) ? written : (found ?? null)
  } catch {
    return null
  }
}

function findValid(doc: Y.Doc): StoryDocument | undefined {
  try {
    return validateDocument(readText(doc))
  } catch (error) {
    if (isAppError(error) && error.code === 'invalid') return undefined
    throw error
  }
}
