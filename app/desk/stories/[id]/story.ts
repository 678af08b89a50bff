import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getDb } from '#db/client.ts'
import { requirePageSignedIn } from '#lib/auth/page.ts'
import { isAppError } from '#lib/errors.ts'
import { isId } from '#lib/id.ts'
import { getStoryForDesk } from '#lib/story/queries.ts'
import type { StoryForDesk } from '#lib/story/views.ts'

/** The story of this address, read once a request. What the person may not see does not exist. */
export const storyOfPage = cache(async (id: string): Promise<StoryForDesk> => {
  const { actor } = await requirePageSignedIn()
  if (!isId(id)) notFound()
  try {
    return await getStoryForDesk(getDb(), actor, id)
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') notFound()
    throw error
  }
})
