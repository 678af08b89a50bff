import { paperName } from '#components/site/frame.ts'
import { ListPage } from '#components/site/list-page.tsx'
import { neighboursOf } from '#components/site/paging.ts'
import { tag } from '#lib/events.ts'
import { findPublicAuthor } from '#lib/person/public.ts'
import { answerPage, htmlSheet } from '../../answer-page.tsx'
import { pagedTeasers } from '../../paged-teasers.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPage(request, async ({ db, frame, address }) => {
    const { id } = await params
    const author = address ? await findPublicAuthor(db, id) : null
    const found = author && address ? await pagedTeasers(db, { personId: author.id }, address) : null
    if (!author || !address || !found) return null
    const { teasers, paging } = found
    const { name, unit, bio } = author
    return htmlSheet({
      frame,
      head: {
        title: name,
        description: bio || frame.words('site.author.description', { name, paper: paperName(frame) }),
        address,
        openGraph: [{ property: 'og:type', content: 'profile' }],
        jsonLd: {
          '@context': 'https://schema.org',
          '@type': 'ProfilePage',
          mainEntity: { '@type': 'Person', name, url: frame.origin + address, description: bio || undefined },
        },
        ...neighboursOf(paging),
      },
      body: (
        <ListPage label={unit} name={name} teasers={teasers} paging={paging} frame={frame}>
          {bio && <p>{bio}</p>}
        </ListPage>
      ),
      tags: [tag.person(author.id), ...teasers.map((teaser) => tag.story(teaser.id))],
      age: 'list',
    })
  })
}
