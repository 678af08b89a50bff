import type { Teaser } from '#lib/publication/public.ts'

let count = 0

/** A story on a list, about nothing in particular. */
export function teaserOf(teaser: Partial<Teaser> = {}): Teaser {
  count += 1
  const id = teaser.id ?? `story${String(count).padStart(7, '0')}`
  return {
    id,
    path: `/news/2026/11/23/${id}`,
    kicker: '',
    headline: `标题${count}`,
    deck: '',
    excerpt: '开头。',
    kind: 'news',
    language: 'zh-Hans',
    section: { id: 's', slug: 'news', name: '要闻', nameEn: 'News' },
    column: null,
    bylines: [],
    image: null,
    day: '2026-11-23',
    publishedAt: new Date(Date.UTC(2026, 10, 23, 12) - count * 60_000),
    updatedAt: null,
    ...teaser,
  }
}
