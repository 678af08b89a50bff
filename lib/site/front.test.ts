import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeFront } from './front.ts'
import { teaserOf } from './testing/teaser.ts'

const image = { id: 'p', width: 640, height: 400, alt: '', caption: '', credit: '', widths: { jpeg: [640] } }
const section = { id: 's', slug: 'news', name: '要闻', nameEn: 'News' }
const other = { id: 'o', slug: 'life', name: '民生', nameEn: 'Life' }

it('leads with the newest report of the first section that has a picture, of the last day', () => {
  const brief = teaserOf({ kind: 'brief', image })
  const plain = teaserOf()
  const elsewhere = teaserOf({ section: other, image })
  const pictured = teaserOf({ image })
  const yesterday = teaserOf({ image, publishedAt: new Date('2026-11-22T02:00:00Z') })
  const newest = [brief, plain, elsewhere, pictured, yesterday]
  const bySection = [
    { section, teasers: [brief, plain, pictured, yesterday] },
    { section: other, teasers: [elsewhere] },
  ]
  expect(arrangeFront(newest, bySection, [], 'zh-Hans').lead).toBe(pictured)
  const older = [plain, yesterday]
  expect(arrangeFront(older, [{ section, teasers: older }], [], 'zh-Hans').lead).toBe(plain)
})

it('shows what was published last wherever it belongs, and no story twice', () => {
  const kinds = ['news', 'brief', 'photo', 'commentary', 'notice'] as const
  const stories = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      image: fc.constantFrom(image, null),
      language: fc.constantFrom('zh-Hans' as const, 'en' as const),
      section: fc.constantFrom(section, other),
    }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(stories, (made) => {
      const newest = made.map((one) => teaserOf(one))
      const bySection = [section, other].map((one) => ({
        section: one,
        teasers: newest.filter((t) => t.section?.id === one.id),
      }))
      const front = arrangeFront(
        newest,
        bySection,
        newest.filter((one) => one.image),
        'zh-Hans',
      )
      const { lead, below, beside, latest, pictures, sections } = front
      const shown = [
        lead,
        ...below,
        ...beside,
        ...latest,
        ...pictures,
        ...sections.flatMap(({ teasers }) => teasers),
      ]
      const ids = shown.flatMap((one) => (one ? [one.id] : []))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain(newest[0]?.id)
    }),
  )
})

it('has no strip of one or two pictures', () => {
  const newest = [teaserOf(), teaserOf({ image }), teaserOf({ image })]
  const { pictures, latest, below, beside } = arrangeFront(newest, [], newest, 'zh-Hans')
  expect(pictures).toEqual([])
  expect([...latest, ...below, ...beside].length).toBe(2)
})

it('is empty without stories', () => {
  expect(arrangeFront([], [{ section, teasers: [] }], [], 'zh-Hans')).toEqual({
    lead: undefined,
    below: [],
    beside: [],
    latest: [],
    pictures: [],
    sections: [],
  })
})
