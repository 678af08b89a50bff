import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { type Db, useDatabase as keepDatabase } from '#db/client.ts'
import type { Cast } from '#db/factories.ts'
import { openDatabase } from '#db/open.ts'
import {
  events,
  persons,
  publications,
  roleGrants,
  sections,
  sharedDocuments,
  stories,
} from '#db/schema/index.ts'
import { loadDocument } from '#lib/collab/load-document.ts'
import { readText } from '#lib/collab/shared-text.ts'
import type { StoryDocument } from '#lib/document/format.ts'
import { bodyOf, textOf } from '#lib/document/text.ts'
import type { Newsroom } from './newsroom.ts'

/** Looks into, or adds to, the database of a newsroom whose server has ended. */
export async function inDatabase<Result>(
  newsroom: Newsroom,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const open = await openDatabase({ dataDirectory: newsroom.dataDirectory, url: undefined, program: 'e2e' })
  keepDatabase(open)
  try {
    return await work(open.db)
  } finally {
    keepDatabase(undefined)
    await open.close()
  }
}

/** Some of the demo's people as actors, by e-mail, and a section by its slug. */
export async function findCast(
  db: Db,
  slug: string,
  emails: Record<keyof Cast, string>,
): Promise<{ sectionId: string; cast: Cast }> {
  const [section] = await db.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  const actor = async (email: string) => {
    const [person] = await db.select().from(persons).where(eq(persons.email, email))
    if (!person) throw new Error(`nobody has the address ${email}`)
    const grants = await db
      .select({ role: roleGrants.role, sectionId: roleGrants.sectionId })
      .from(roleGrants)
      .where(eq(roleGrants.personId, person.id))
    return { id: person.id, name: person.name, grants }
  }
  return {
    sectionId: section?.id ?? '',
    cast: {
      author: await actor(emails.author),
      editor: await actor(emails.editor),
      head: await actor(emails.head),
      chief: await actor(emails.chief),
    },
  }
}

/** The paragraphs of a story as the database has them: last stored state and journal. */
export async function readParagraphs(db: Db, storyId: string): Promise<string[]> {
  const [stored] = await db
    .select({ epoch: sharedDocuments.epoch })
    .from(sharedDocuments)
    .where(eq(sharedDocuments.storyId, storyId))
  const doc = new Y.Doc()
  await loadDocument(db, { storyId, epoch: stored?.epoch ?? 1 }, doc, null)
  return bodyOf(readText(doc) as StoryDocument).map(textOf)
}

/** How often a story was published, by three accounts that must agree: events, its own state, and what readers get. */
export async function readPublishing(
  db: Db,
  storyId: string,
): Promise<{ events: number; story: string; live: boolean }> {
  const told = await db.select({ type: events.type }).from(events).where(eq(events.storyId, storyId))
  const [story] = await db.select().from(stories).where(eq(stories.id, storyId))
  const [live] = await db.select().from(publications).where(eq(publications.storyId, storyId))
  return {
    events: told.filter(({ type }) => type === 'story.published').length,
    story: story?.publication ?? '',
    live: Boolean(live?.revisionId && live.publishedAt),
  }
}
