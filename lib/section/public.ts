import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { sections } from '#db/schema/index.ts'

/** A 频道 as readers see it. */
export type PublicSection = { id: string; slug: string; name: string; nameEn: string }

const shown = { id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn }

/** All sections in the paper's order: the navigation. */
export function listPublicSections(db: Db): Promise<PublicSection[]> {
  return db.select(shown).from(sections).orderBy(asc(sections.sort), asc(sections.name))
}

/** The section of an address, or null. */
export async function findPublicSection(db: Db, slug: string): Promise<PublicSection | null> {
  const [section] = await db.select(shown).from(sections).where(eq(sections.slug, slug))
  return section ?? null
}
