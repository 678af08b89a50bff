import { index, integer, jsonb, pgTable, real, text } from 'drizzle-orm/pg-core'
import { at, id, now } from './columns.ts'

/** One size and format of an image, in the media store under `key`. Bytes and pixels. */
export type Rendition = {
  width: number
  height: number
  format: 'avif' | 'webp' | 'jpeg'
  bytes: number
  key: string
}

/** An uploaded file with what the paper knows about it. */
export const media = pgTable(
  'media',
  {
    id: id(),
    filename: text().notNull(),
    mime: text().notNull(),
    bytes: integer().notNull(),
    width: integer(),
    height: integer(),
    sha256: text().notNull(),
    key: text().notNull(),
    renditions: jsonb().$type<Rendition[]>().notNull().default([]),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    source: text().notNull().default(''),
    rights: text().notNull().default(''),
    rightsUntil: at(),
    focalX: real().notNull().default(0.5),
    focalY: real().notNull().default(0.5),
    version: integer().notNull().default(1),
    uploadedBy: text(),
    createdAt: now(),
  },
  (t) => [index('media_created').on(t.createdAt, t.id), index('media_sha256').on(t.sha256)],
)
