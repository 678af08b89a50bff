import { getLocale, getTranslations } from 'next-intl/server'
import type { FoundStory } from '#components/desk/use-found-stories.ts'
import { getDb } from '#db/client.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { describeError } from '#lib/describe-error.ts'
import { errorStatus } from '#lib/errors.ts'
import { readStoryFilter } from '#lib/story/filter.ts'
import { listStories } from '#lib/story/queries.ts'

/** Stories for the command palette: `?q=` answers `{ stories: [{ id, headline, about }] }`, newest first, at most 8. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { actor } = await requireSignedIn()
    const q = new URL(request.url).searchParams.get('q')?.trim() ?? ''
    const { items } = q ? await listStories(getDb(), actor, readStoryFilter({ q, limit: 8 })) : { items: [] }
    const [kinds, locale] = await Promise.all([getTranslations('kinds'), getLocale()])
    const stories = items.map(({ id, headline, kind, section }): FoundStory => {
      const name = locale === 'en' && section.nameEn ? section.nameEn : section.name
      return { id, headline, about: `${kinds(kind)} · ${name}` }
    })
    return Response.json({ stories }, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    const told = describeError(error)
    return Response.json({ error: told }, { status: errorStatus[told.code] })
  }
}
