import type { Connection } from '@hocuspocus/server'
import type { Db } from '#db/client.ts'
import type { SignedIn } from '#lib/auth/signed-in.ts'
import type { StoredEvent } from '#lib/event-stream.ts'
import { log } from '#lib/log.ts'
import type { ReadSession } from './authenticate.ts'
import { contextOf } from './connection-context.ts'
import type { LiveDocument, LiveDocuments } from './live-document.ts'
import type { ServerMessage } from './messages.ts'
import { Refusal } from './refusal.ts'
import { findGuardedStory, rightsOn } from './rights.ts'
import type { Sockets } from './sockets.ts'
import { send } from './store-document.ts'

type Watched = { db: Db; readSession: ReadSession; sockets: Sockets; documents: LiveDocuments }

/** Events after which somebody may have lost or gained a right that does not come from one story. */
const personal = /^(person\.|session\.ended|section\.)/

/**
 * Looks again at who may do what, after events: sockets of ended sessions and suspended people are closed, people who may
 * now only read cannot write any more, and pages are told to look again. The socket's own check at the handshake is the
 * other half; both ask the same policy.
 */
export async function followEvents(watched: Watched, batch: readonly StoredEvent[]): Promise<void> {
  if (batch.some((event) => personal.test(event.type))) await checkSessions(watched)
  const everywhere = batch.some((event) => personal.test(event.type))
  const touched = new Set(batch.flatMap((event) => event.storyId ?? []))
  for (const live of watched.documents.values()) {
    if (everywhere || touched.has(live.storyId)) await checkDocument(watched, live)
    if (touched.has(live.storyId)) send(live, { type: 'story-changed' })
  }
}

/** Closes every socket whose session is over, and reads the others' roles anew. Also run by the clock: sessions expire. */
export async function checkSessions({ db, readSession, sockets, documents }: Watched): Promise<void> {
  for (const socket of sockets.all()) {
    const session = await read(() => readSession(db, socket.cookie))
    if (session === undefined) continue
    if (session?.sessionId !== socket.sessionId) socket.close('not_signed_in')
    else refreshActor(documents, socket.link, session)
  }
}

function refreshActor(documents: LiveDocuments, link: unknown, session: SignedIn): void {
  for (const live of documents.values())
    for (const connection of live.document.getConnections())
      if (connection.webSocket === link) connection.context = { ...connection.context, actor: session.actor }
}

/** Applies the policy to everybody in a document. */
export async function checkDocument({ db }: Pick<Watched, 'db'>, live: LiveDocument): Promise<void> {
  const story = await read(() => findGuardedStory(db, live.storyId))
  if (story === undefined) return
  for (const connection of live.document.getConnections()) {
    const context = contextOf(connection)
    if (!context) continue
    const rights = story?.epoch === live.epoch ? rightsOn(context.actor, story.state) : 'none'
    if (rights === 'none') connection.close(new Refusal('not_found'))
    else setReadOnly(connection, rights === 'read')
  }
}

function setReadOnly(connection: Connection, readOnly: boolean): void {
  if (connection.readOnly === readOnly) return
  connection.readOnly = readOnly
  const message: ServerMessage = { type: 'access', readOnly }
  connection.sendStateless(JSON.stringify(message))
}

/** Undefined when the database does not answer: nobody loses a right by that, and the next look comes soon. */
async function read<T>(query: () => Promise<T>): Promise<T | undefined> {
  try {
    return await query()
  } catch (error) {
    log.warn({ err: error }, 'rights on shared documents not checked')
    return undefined
  }
}
