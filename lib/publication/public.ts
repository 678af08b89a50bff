import { and, desc, eq, gte, isNotNull, isNull, lt, lte, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  columns,
  media,
  publicationPersons,
  publications,
  revisions,
  sections,
  stories,
} from '#db/schema/index.ts'
import type { DocumentNode } from '#lib/document/format.ts'
import { textOf } from '#lib/document/text.ts'
import { imageColumns } from '#lib/media/public.ts'
import { excerptOf } from '#lib/site/excerpt.ts'
import { type PublicImage, publicImage } from '#lib/site/image.ts'
import type { BylineEntry } from '#lib/story/facts.ts'
import type { StoryKind } from '#lib/story/workflow.ts'

/**
 * What readers may see, in one place: live by the story's own state, with a revision, not withdrawn, and its time come.
 * Every public query asks this itself; none trusts that another has.
 */
export function isLive(): SQL {
  return sql.join(
    [
      eq(stories.publication, 'live'),
      isNotNull(publications.revisionId),
      isNotNull(publications.path),
      isNull(publications.withdrawnAt),
      lte(publications.publishedAt, sql`now()`),
    ],
    sql` and `,
  )
}

/** A story as it stands on fronts and lists. `excerpt` is its summary, else its beginning. */
export type Teaser = {
  id: string
  path: string
  kicker: string
  headline: string
  deck: string
  excerpt: string
  kind: StoryKind
  language: 'zh-Hans' | 'en'
  section: { id: string; slug: string; name: string; nameEn: string } | null
  column: { slug: string; name: string } | null
  bylines: BylineEntry[]
  image: PublicImage | null
  day: string
  publishedAt: Date
  updatedAt: Date | null
}

/** Which stories a list holds; without any of these, all live ones. */
export type TeaserFilter = {
  sectionId?: string
  columnId?: string
  personId?: string
  /** The day in their addresses. */
  day?: string
  /** From this day on, and before that one. */
  from?: string
  before?: string
  language?: 'zh-Hans' | 'en'
  withPicture?: boolean
  except?: readonly string[]
}

/** Live stories, newest first. `limit` and `offset` count stories. */
export async function listTeasers(
  db: Db,
  filter: TeaserFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Teaser[]> {
  const rows = await db
    .select({
      id: publications.storyId,
      path: publications.path,
      kicker: publications.kicker,
      headline: publications.headline,
      deck: publications.deck,
      summary: publications.summary,
      // The head is the first three nodes. Of what follows only a few paragraphs leave the database.
      opening: sql<
        DocumentNode[]
      >`jsonb_path_query_array(${revisions.document}, '$.content[3 to 9] ? (@.type == "paragraph")')`,
      kind: publications.kind,
      language: publications.language,
      section: { id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn },
      column: { slug: columns.slug, name: columns.name },
      bylines: publications.bylines,
      image: imageColumns,
      day: publications.day,
      publishedAt: publications.publishedAt,
      updatedAt: publications.updatedAt,
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(
      revisions,
      and(eq(revisions.id, publications.revisionId), eq(revisions.storyId, publications.storyId)),
    )
    .leftJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(columns, eq(columns.id, publications.columnId))
    .leftJoin(media, eq(media.id, publications.leadMediaId))
    .where(and(isLive(), ...conditions(filter)))
    .orderBy(desc(publications.publishedAt), desc(publications.storyId))
    .limit(limit)
    .offset(offset)
  return rows.flatMap(({ summary, opening, path, day, publishedAt, image, ...row }) =>
    path && day && publishedAt
      ? [
          {
            ...row,
            path,
            day,
            publishedAt,
            excerpt: summary || excerptOf(opening.map(textOf)),
            image: publicImage(image),
          },
        ]
      : [],
  )
}

function conditions(filter: TeaserFilter): SQL[] {
  const { sectionId, columnId, personId, day, from, before, language, withPicture, except } = filter
  return [
    sectionId === undefined ? undefined : eq(publications.sectionId, sectionId),
    columnId === undefined ? undefined : eq(publications.columnId, columnId),
    personId === undefined
      ? undefined
      : sql`exists (select 1 from ${publicationPersons} where ${publicationPersons.storyId} = ${publications.storyId} and ${publicationPersons.personId} = ${personId})`,
    day === undefined ? undefined : eq(publications.day, day),
    from === undefined ? undefined : gte(publications.day, from),
    before === undefined ? undefined : lt(publications.day, before),
    language === undefined ? undefined : eq(publications.language, language),
    withPicture ? isNotNull(publications.leadMediaId) : undefined,
    ...(except ?? []).map((id) => ne(publications.storyId, id)),
  ].filter((one) => one !== undefined)
}

/** What a sitemap says of a story. */
export type SitemapEntry = { path: string; changedAt: Date; language: 'zh-Hans' | 'en' }

/** Addresses of live stories with the time of their last change, newest first. */
export async function listSitemapEntries(
  db: Db,
  { from, before, limit }: { from?: string; before?: string; limit: number },
): Promise<SitemapEntry[]> {
  const rows = await db
    .select({
      path: publications.path,
      publishedAt: publications.publishedAt,
      updatedAt: publications.updatedAt,
      language: publications.language,
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(and(isLive(), ...conditions({ from, before })))
    .orderBy(desc(publications.publishedAt), desc(publications.storyId))
    .limit(limit)
  return rows.flatMap(({ path, publishedAt, updatedAt, language }) =>
    path && publishedAt ? [{ path, changedAt: updatedAt ?? publishedAt, language }] : [],
  )
}
