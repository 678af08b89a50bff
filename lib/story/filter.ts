import { z } from 'zod'
import { idInput } from './input.ts'
import { publicationStates, stages, storyKinds } from './workflow.ts'

/** How the story list can be filtered and ordered. Pure: the same names stand in the address of the list. */

/**
 * `updated`, `published` and `created` begin with the newest; `deadline` with the next one, without deadline last; `waiting`
 * with what has been in its stage longest. `published` lists only what readers see or saw.
 */
export const storySorts = ['updated', 'deadline', 'waiting', 'published', 'created'] as const
export type StorySort = (typeof storySorts)[number]

const one = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const shape = z.object({
  /** Part of headline, kicker or a byline name. */
  q: one(z.string().trim().min(1).max(100)),
  section: one(idInput),
  stage: one(z.enum(stages)),
  step: one(z.coerce.number().int().min(1).max(9)),
  publication: one(z.enum(publicationStates)),
  kind: one(z.enum(storyKinds)),
  /** A person's id: author or in the byline. */
  author: one(idInput),
  /** Only what the actor writes, stands in the byline of, or is asked to act on. */
  mine: one(z.union([z.boolean(), z.stringbool()])),
  sort: z.enum(storySorts).default('updated').catch('updated'),
  cursor: one(z.string().max(200)),
  limit: z.coerce.number().int().min(1).max(100).default(50).catch(50),
})
export type StoryFilter = z.output<typeof shape>

/**
 * A filter from the parameters of an address. What has no meaning is left out, so that a mistyped address shows a list.
 * @param parameters as Next gives them; of several values of one name the first counts
 */
export function readStoryFilter(
  parameters: Record<string, string | string[] | number | boolean | undefined>,
): StoryFilter {
  return shape.parse(
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    ),
  )
}
