import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/id.ts'
import { importPage } from '#lib/page-import/commands/import-page.ts'
import { longestPage } from '#lib/page-import/guard-text.ts'
import { importPageInput } from '#lib/page-import/input.ts'
import { importPageToJson, type PageJson } from '#lib/page-import/page-json.ts'
import { readPage } from '#lib/page-import/read-page.ts'
import { type Actor, systemActor } from '#lib/person/roles.ts'
import { listColumns, listSections } from '#lib/section/queries.ts'

/** What `galley import-page` is told; what is left out is read from the page. `section` is a slug. */
export const importPageWorkInput = z.object({
  source: z.string().min(1).max(longestPage),
  section: z.string().max(100).optional(),
  date: z.iso.date().optional(),
  page: z.string().max(16).optional(),
  name: z.string().max(40).optional(),
})
export type ImportPageWork = PageJson & { importId: string; storyIds: string[] }

/** Who may run commands on the machine may make stories in any section. */
const actor: Actor = { ...systemActor, grants: [{ role: 'chief', sectionId: null }] }

/**
 * `galley import-page` without `--dry-run`: reads a page and makes its stories just as read.
 * @throws AppError not_found (no such section, or none given and none that is called like the page), and what reading and
 *   importing throw
 */
export async function importPageFromCommandLine(
  db: Db,
  { source, section, date, page, name }: z.output<typeof importPageWorkInput>,
): Promise<ImportPageWork> {
  const columns = (await listColumns(db)).map((column) => column.name)
  const { decisions, facts } = readPage(source, { columns })
  const pageName = name ?? facts.pageName ?? ''
  const sections = await listSections(db)
  const target = sections.find((one) => (section ? one.slug === section : one.name === pageName))
  if (!target)
    throw new AppError('not_found', { fields: { section: sections.map(({ slug }) => slug).join(' | ') } })
  const input = importPageInput.parse({
    importId: newId(),
    source,
    decisions,
    sectionId: target.id,
    issueDate: date ?? facts.issueDate,
    pageNumber: page ?? facts.pageNumber ?? '',
    pageName,
  })
  return { ...importPageToJson(source, { columns }), ...(await importPage({ actor, db }, input)) }
}
