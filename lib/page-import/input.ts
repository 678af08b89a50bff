import { z } from 'zod'
import { idInput, lineInput } from '#lib/story/input.ts'
import { longestPage } from './guard-text.ts'
import { pageLabels } from './states.ts'

/** More lines than any page has. */
const mostLines = 6_000

/**
 * A page as the person confirmed it: the source and what was decided for each of its lines. The stories follow from these
 * on the server by the code that drew the review, so that no text reaches a story that is not in the source.
 * `importId` is made by the browser: sent twice, it is one import.
 */
export const importPageInput = z.object({
  importId: idInput,
  source: z.string().min(1).max(longestPage),
  decisions: z
    .array(z.object({ label: z.enum(pageLabels), starts: z.boolean() }))
    .min(1)
    .max(mostLines),
  /** Index of a story's first line → the section it goes to; other stories go to `sectionId`. */
  sections: z.record(z.string().regex(/^\d{1,5}$/), idInput).default({}),
  dropped: z.array(z.number().int().min(0).max(mostLines)).max(mostLines).default([]),
  sectionId: idInput,
  issueDate: z.iso.date().nullable(),
  pageNumber: lineInput(16),
  pageName: lineInput(40),
})
export type ImportPageInput = z.output<typeof importPageInput>
