import type { StoryDocument } from '#lib/document/format.ts'
import { bodyText, headOf } from '#lib/document/text.ts'
import { AppError } from '#lib/errors.ts'

/**
 * Nobody reviews or signs a story without headline and body.
 * @throws AppError empty_story, with what is missing as its fields
 */
export function requireWritten(document: StoryDocument): void {
  const headline = headOf(document).headline !== ''
  const body = bodyText(document).trim() !== ''
  if (headline && body) return
  throw new AppError('empty_story', {
    fields: { ...(headline ? {} : { headline: 'too_small' }), ...(body ? {} : { body: 'too_small' }) },
  })
}
