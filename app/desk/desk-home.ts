import { cache } from 'react'
import { getDb } from '#db/client.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { listDeskHome } from '#lib/story/queries.ts'

/** The lists of my desk, read once a request: the frame shows their counts, the home page their rows. */
export const deskHome = cache(async () => {
  const { actor } = await requireSignedIn()
  return listDeskHome(getDb(), actor)
})
