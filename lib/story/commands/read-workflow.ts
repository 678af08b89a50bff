import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sections } from '#db/schema/index.ts'
import { AppError } from '#lib/errors.ts'
import type { Workflow } from '../workflow.ts'

/**
 * The workflow a section has now.
 * @throws AppError not_found
 */
export async function readWorkflow(tx: Tx, sectionId: string): Promise<Workflow> {
  const [section] = await tx
    .select({ workflow: sections.workflow })
    .from(sections)
    .where(eq(sections.id, sectionId))
  if (!section) throw new AppError('not_found')
  return section.workflow
}
