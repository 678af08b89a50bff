import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { columns, sections } from '#db/schema/index.ts'
import type { PublicSection } from '#lib/section/public.ts'

/** A 栏目 as readers see it. */
export type PublicColumn = {
  id: string
  slug: string
  name: string
  description: string
  section: PublicSection | null
}

/** The column of an address, or null. */
export async function findPublicColumn(db: Db, slug: string): Promise<PublicColumn | null> {
  const [column] = await db
    .select({
      id: columns.id,
      slug: columns.slug,
      name: columns.name,
      description: columns.description,
      section: { id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn },
    })
    .from(columns)
    .leftJoin(sections, eq(sections.id, columns.sectionId))
    .where(eq(columns.slug, slug))
  return column ?? null
}
