import type { ConnectionConfiguration } from '@hocuspocus/server'
import type { Db } from '#db/client.ts'
import type { SignedIn } from '#lib/auth/signed-in.ts'
import { documentVersion } from '#lib/document/version.ts'
import { log } from '#lib/log.ts'
import type { ConnectionContext } from './connection-context.ts'
import { parseDocumentName } from './document-name.ts'
import { Refusal } from './refusal.ts'
import { findGuardedStory, rightsOn } from './rights.ts'

/** Who sends a Cookie header: lib/auth/read-session.ts. */
export type ReadSession = (db: Db, cookieHeader: string | undefined) => Promise<SignedIn | null>

/** What Hocuspocus knows when a browser asks for a document. */
export type Knock = {
  documentName: string
  requestHeaders: Headers
  requestParameters: URLSearchParams
  connectionConfig: ConnectionConfiguration
}

/**
 * Lets a browser into one document, or not. First of all its format version: an editor with an older or newer format
 * deletes what it does not know, for everyone, so nothing of it may come near the text.
 * @returns what the connection carries from now on; sets `readOnly` for those who may only read
 * @throws Refusal
 */
export async function authenticate(
  db: Db,
  readSession: ReadSession,
  knock: Knock,
): Promise<ConnectionContext> {
  if (knock.requestParameters.get('v') !== String(documentVersion)) throw new Refusal('schema_outdated')
  const name = parseDocumentName(knock.documentName)
  if (!name) throw new Refusal('not_found')
  const { session, story } = await orUnavailable(async () => ({
    session: await readSession(db, knock.requestHeaders.get('cookie') ?? undefined),
    story: await findGuardedStory(db, name.storyId),
  }))
  if (!session) throw new Refusal('not_signed_in')
  const rights = story?.epoch === name.epoch ? rightsOn(session.actor, story.state) : 'none'
  if (rights === 'none') throw new Refusal('not_found')
  knock.connectionConfig.readOnly = rights === 'read'
  return { actor: session.actor, sessionId: session.sessionId }
}

/**
 * A database that fails must not look like a missing right: Hocuspocus tells the browser "permission denied" for any error
 * without a reason, and the browser would believe it for ever.
 */
export async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    log.warn({ err: error }, 'shared document not available')
    throw new Refusal('unavailable')
  }
}
