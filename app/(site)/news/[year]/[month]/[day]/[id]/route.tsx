import { Article } from '#components/site/article.tsx'
import type { Frame } from '#components/site/frame.ts'
import { GonePage } from '#components/site/missing-page.tsx'
import { firstImageOf } from '#components/site/reading.ts'
import { Related } from '#components/site/related.tsx'
import { headOf } from '#lib/document/text.ts'
import { tag } from '#lib/events.ts'
import { log } from '#lib/log.ts'
import { freshFor } from '#lib/press/headers.ts'
import type { SheetContent } from '#lib/press/sheet.ts'
import type { Teaser } from '#lib/publication/public.ts'
import { addressOf } from '#lib/site/addresses.ts'
import { articleJsonLd, articleOpenGraph, descriptionOf, lastChange } from '#lib/site/json-ld.ts'
import { siteWords } from '#lib/site/words.ts'
import { type AtAddress, findPublicStory, listRelated, type PublicStory } from '#lib/story/public.ts'
import { answerPage, htmlSheet, movedSheet } from '../../../../../answer-page.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const relatedStories = 6

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    if (!address) return null
    const { id } = await params
    const found = await findPublicStory(db, id)
    if (!found) return null
    const path = found.state === 'live' ? found.story.path : found.path
    // Another day in the address, or a story that moved.
    if (path !== address) return movedSheet(path)
    if (found.state === 'withdrawn') return gone(id, found, frame)
    return article(found.story, await listRelated(db, found.story, relatedStories), frame)
  })
}

function article(story: PublicStory, related: readonly Teaser[], frame: Frame): Promise<SheetContent> {
  const { facts, document } = story
  const { headline, kicker } = headOf(document)
  const site = { origin: frame.origin, paper: frame.paper, timeZone: frame.timeZone }
  const context = {
    language: facts.language,
    words: siteWords(facts.language),
    images: story.images,
    firstImage: firstImageOf(document, facts.leadMediaId),
    onUnknown: (type: string) => log.warn({ storyId: story.id, type }, 'node without a drawing left out'),
  }
  const freshUntil = lastChange(story).getTime() + freshFor
  const fresh = freshUntil > frame.now.getTime()
  return htmlSheet({
    frame,
    head: {
      title: headline || kicker || story.day,
      description: descriptionOf(story),
      address: story.path,
      openGraph: articleOpenGraph(story, site),
      jsonLd: articleJsonLd(story, site),
    },
    body: (
      <>
        <Article story={story} frame={frame} context={context} />
        <Related teasers={related} frame={frame} language={context.language} words={context.words} />
      </>
    ),
    current: story.section ? addressOf.section(story.section.slug) : undefined,
    tags: [tag.story(story.id), ...related.map(({ id }) => tag.story(id))],
    age: fresh ? 'fresh' : 'article',
    until: fresh ? freshUntil : undefined,
    storyId: story.id,
    language: facts.language,
  })
}

function gone(
  storyId: string,
  { at, day, reason }: Extract<AtAddress, { state: 'withdrawn' }>,
  frame: Frame,
): Promise<SheetContent> {
  return htmlSheet({
    frame,
    head: { title: frame.words('site.gone.title'), address: null },
    body: <GonePage at={at} day={day} reason={reason} frame={frame} />,
    tags: [tag.story(storyId)],
    age: 'gone',
    status: 410,
    storyId,
  })
}
