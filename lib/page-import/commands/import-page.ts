import { createHash } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { columns, importedPages, persons, stories } from '#db/schema/index.ts'
import type { CommandContext } from '#lib/command.ts'
import { AppError } from '#lib/errors.ts'
import type { Actor } from '#lib/person/roles.ts'
import { createStoryInTx } from '#lib/story/commands/create-story-in-tx.ts'
import { canCreate } from '#lib/story/policy.ts'
import type { ImportedStory } from '../assemble.ts'
import { bareColumnName } from '../column-names.ts'
import { guardText } from '../guard-text.ts'
import { importedDocument } from '../imported-document.ts'
import { importedFacts, type Known } from '../imported-facts.ts'
import type { ImportPageInput } from '../input.ts'
import { prepareBlocks } from '../prepare.ts'
import { settle } from '../read-page.ts'

export type ImportedPage = { importId: string; storyIds: string[] }

/**
 * Makes all stories of a confirmed page, each with its revision 1, in one transaction, and keeps the source as their origin.
 * Sent twice under one id, the page is imported once and both answers name the same stories.
 * @throws AppError invalid (decisions that do not fit the source), nothing_found (every story dropped), forbidden (no role
 *   in a section), not_text, too_large, conflict (the id belongs to another import)
 */
export async function importPage(
  { actor, db }: CommandContext,
  input: ImportPageInput,
): Promise<ImportedPage> {
  guardText(input.source)
  const { lines } = prepareBlocks(input.source)
  if (lines.length !== input.decisions.length)
    throw new AppError('invalid', { fields: { decisions: 'custom' } })
  const { facts: page, stories: found } = settle(lines, input.decisions)
  const kept = found.filter((story) => !input.dropped.includes(story.lines[0] ?? -1))
  if (kept.length === 0) throw new AppError('nothing_found')
  const sectionOf = (story: ImportedStory) => input.sections[String(story.lines[0])] ?? input.sectionId
  if (kept.some((story) => !canCreate(actor, sectionOf(story)))) throw new AppError('forbidden')
  const sha256 = createHash('sha256').update(input.source, 'utf8').digest('hex')

  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(importedPages)
      .values({
        id: input.importId,
        issueDate: input.issueDate,
        pageNumber: input.pageNumber,
        pageName: input.pageName,
        source: input.source,
        sha256,
        credits: page.editorCredits,
        createdBy: actor.id,
      })
      .onConflictDoNothing()
      .returning({ id: importedPages.id })
    if (!row) return alreadyImported(tx, actor, input.importId, sha256)
    const known = await readKnown(tx, kept)
    const storyIds: string[] = []
    for (const story of kept) {
      const facts = importedFacts(story, sectionOf(story), known)
      const { storyId } = await createStoryInTx(tx, actor, {
        document: importedDocument(story),
        facts,
        authorId: facts.bylines[0]?.personId ?? null,
        plan: { plannedDate: input.issueDate, plannedPage: input.pageNumber },
        importedPageId: row.id,
      })
      storyIds.push(storyId)
    }
    return { importId: row.id, storyIds }
  })
}

async function alreadyImported(
  tx: Tx,
  actor: Actor,
  importId: string,
  sha256: string,
): Promise<ImportedPage> {
  const [page] = await tx.select().from(importedPages).where(eq(importedPages.id, importId))
  if (page?.sha256 !== sha256 || page.createdBy !== actor.id) throw new AppError('conflict')
  const made = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.importedPageId, importId))
    .orderBy(stories.createdAt, stories.id)
  return { importId, storyIds: made.map(({ id }) => id) }
}

async function readKnown(tx: Tx, found: readonly ImportedStory[]): Promise<Known> {
  const names = [...new Set(found.flatMap((story) => story.bylines.map(({ name }) => name)))]
  const named = names.length
    ? await tx
        .select({ id: persons.id, name: persons.name })
        .from(persons)
        .where(inArray(persons.name, names))
    : []
  const people = new Map<string, string | null>()
  for (const { id, name } of named) people.set(name, people.has(name) ? null : id)
  const labels = await tx.select({ id: columns.id, name: columns.name }).from(columns)
  return { people, columns: new Map(labels.map(({ id, name }) => [bareColumnName(name), id])) }
}
