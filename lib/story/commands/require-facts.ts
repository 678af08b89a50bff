import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { columns, media, persons, sections, topics } from '#db/schema/index.ts'
import { AppError, type FieldErrors } from '#lib/errors.ts'
import type { StoryFacts } from '../facts.ts'

/**
 * Everything facts point at must exist, and a column must be one of the story's section or of the whole paper.
 * @throws AppError invalid, naming each field that points at nothing
 */
export async function requireFacts(tx: Tx, facts: StoryFacts): Promise<void> {
  const fields: FieldErrors = {}
  const [section] = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.id, facts.sectionId))
  if (!section) fields.sectionId = 'unknown'
  if (facts.columnId) {
    const [column] = await tx.select().from(columns).where(eq(columns.id, facts.columnId))
    if (!column) fields.columnId = 'unknown'
    else if (column.sectionId && column.sectionId !== facts.sectionId) fields.columnId = 'other_section'
  }
  const people = new Set(facts.bylines.flatMap(({ personId }) => personId ?? []))
  if (people.size > 0) {
    const known = await tx
      .select({ id: persons.id })
      .from(persons)
      .where(inArray(persons.id, [...people]))
    if (known.length < people.size) fields.bylines = 'unknown'
  }
  if (facts.topicIds.length > 0) {
    const known = await tx.select({ id: topics.id }).from(topics).where(inArray(topics.id, facts.topicIds))
    if (known.length < facts.topicIds.length) fields.topicIds = 'unknown'
  }
  if (facts.leadMediaId) {
    const [image] = await tx.select({ id: media.id }).from(media).where(eq(media.id, facts.leadMediaId))
    if (!image) fields.leadMediaId = 'unknown'
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields })
}
