import type { Db } from '#db/client.ts'
import { persons, roleGrants, sections, sessions, sharedDocuments, stories } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/auth/read-session.ts'
import { emptyDocument, type StoryDocument } from '#lib/document/format.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { documentVersion } from '#lib/document/version.ts'
import { newId } from '#lib/id.ts'
import type { Role } from '#lib/person/roles.ts'
import { documentName } from '../document-name.ts'
import { seedDocument } from '../seed-document.ts'

/** A signed-in person of a test. */
export type Colleague = { id: string; name: string; sessionId: string; cookie: string }

/** A story of a test, with its name on the wire. */
export type Draft = { id: string; name: string; sectionId: string }

/** Someone with one role in all sections, or none, signed in for a day. */
export async function signIn(db: Db, name: string, role?: Role): Promise<Colleague> {
  const id = newId()
  const sessionId = newId()
  await db.insert(persons).values({ id, name, email: `${id}@linxi.example`, status: 'active' })
  if (role) await db.insert(roleGrants).values({ personId: id, role, sectionId: null })
  await db
    .insert(sessions)
    .values({ id: sessionId, personId: id, expiresAt: new Date(Date.now() + 86_400_000) })
  return { id, name, sessionId, cookie: await sessionCookie(sessionId, id) }
}

/** A story in drafting, whose author may write in it. */
export async function beginStory(
  db: Db,
  authorId: string,
  document: StoryDocument = emptyDocument(),
): Promise<Draft> {
  const id = newId()
  const sectionId = newId()
  await db.insert(sections).values({ id: sectionId, slug: sectionId, name: '要闻' })
  await db.insert(stories).values({ id, sectionId, authorId })
  const { state, text } = seedDocument(document)
  await db.insert(sharedDocuments).values({
    storyId: id,
    schemaVersion: documentVersion,
    state,
    document: validateDocument(document),
    text,
  })
  return { id, name: documentName({ storyId: id, epoch: 1 }), sectionId }
}

/** A document with these paragraphs. */
export function documentOf(...paragraphs: string[]): StoryDocument {
  const lines = paragraphs.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  }))
  return { type: 'doc', content: [...emptyDocument().content.slice(0, 3), ...lines] }
}
