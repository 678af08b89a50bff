import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { persons, publicationPersons, publications, stories } from '#db/schema/index.ts'
import { isLive } from '#lib/publication/public.ts'

/** An author as readers see them. Nothing of the account stands here. */
export type PublicAuthor = { id: string; name: string; unit: string; bio: string }

/** The person of an author page, or null: who stands under no live story has none, whoever works at the paper. */
export async function findPublicAuthor(db: Db, id: string): Promise<PublicAuthor | null> {
  const [person] = await db
    .select({ id: persons.id, name: persons.name, unit: persons.unit, bio: persons.bio })
    .from(persons)
    .innerJoin(publicationPersons, eq(publicationPersons.personId, persons.id))
    .innerJoin(publications, eq(publications.storyId, publicationPersons.storyId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(and(eq(persons.id, id), isLive()))
    .limit(1)
  return person ? { ...person, unit: person.unit ?? '' } : null
}
