import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { media } from '#db/schema/index.ts'
import { type PublicImage, publicImage } from '#lib/site/image.ts'

/** Columns `publicImage` needs, for queries that join media. */
export const imageColumns = {
  id: media.id,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  rightsUntil: media.rightsUntil,
  renditions: media.renditions,
}

/** Pictures by id; those that may not or cannot be shown are left out. */
export async function findPublicImages(db: Db, ids: readonly string[]): Promise<Map<string, PublicImage>> {
  if (ids.length === 0) return new Map()
  const files = await db
    .select(imageColumns)
    .from(media)
    .where(inArray(media.id, [...new Set(ids)]))
  return new Map(
    files.flatMap((file) => {
      const image = publicImage(file)
      return image ? [[file.id, image] as const] : []
    }),
  )
}

/** One size of a picture as it lies in the media store: `key` below GALLEY_DATA/media. The original is never among them. */
export type PublicRendition = { key: string; rightsUntil: Date | null }

/**
 * A rendition by its address, or null. Ids are random (60 bits) and stand nowhere but on pages that show the picture.
 * @param width in pixels, exactly as made
 */
export async function findPublicRendition(
  db: Db,
  id: string,
  width: number,
  format: string,
): Promise<PublicRendition | null> {
  const [file] = await db
    .select({ renditions: media.renditions, rightsUntil: media.rightsUntil })
    .from(media)
    .where(eq(media.id, id))
  if (!file || (file.rightsUntil && file.rightsUntil <= new Date())) return null
  const found = file.renditions.find((one) => one.width === width && one.format === format)
  return found ? { key: found.key, rightsUntil: file.rightsUntil } : null
}
