import { z } from 'zod'
import { idInput, lineInput } from '#lib/story/input.ts'
import { workflows } from '#lib/story/workflow.ts'

/** Part of addresses: lower-case letters, digits and hyphens. */
const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const name = lineInput(40).pipe(z.string().min(1))
const sort = z.number().int().min(0).max(10_000)

const section = {
  slug,
  name,
  nameEn: lineInput(60),
  workflow: z.enum(workflows),
  allowTwoSteps: z.boolean(),
  sort,
}

export const createSectionInput = z.object({
  ...section,
  nameEn: section.nameEn.default(''),
  workflow: section.workflow.default('three-review'),
  allowTwoSteps: section.allowTwoSteps.default(false),
  sort: sort.default(0),
})
export type CreateSectionInput = z.output<typeof createSectionInput>

/** What is left out stays as it is. A section keeps its slug: readers' addresses bear it. */
export const changeSectionInput = z
  .object(section)
  .omit({ slug: true })
  .partial()
  .extend({ sectionId: idInput, version: z.number().int().min(1) })
export type ChangeSectionInput = z.output<typeof changeSectionInput>

const column = { name, sectionId: idInput.nullable(), description: lineInput(200), sort }

export const createColumnInput = z.object({
  ...column,
  slug,
  sectionId: column.sectionId.default(null),
  description: column.description.default(''),
  sort: sort.default(0),
})
export type CreateColumnInput = z.output<typeof createColumnInput>

/** What is left out stays as it is. */
export const changeColumnInput = z.object(column).partial().extend({ columnId: idInput })
export type ChangeColumnInput = z.output<typeof changeColumnInput>
