import { expect, it } from 'vitest'
import { lengthOf } from '#lib/document/count.ts'
import type { DocumentNode, StoryDocument } from '#lib/document/format.ts'
import { documentSchema } from '#lib/document/schema.ts'
import { textCounter } from './text-counts.ts'

const text = (words: string) => [{ type: 'text', text: words }]
const story: StoryDocument = {
  type: 'doc',
  content: [
    { type: 'kicker', content: text('引题') },
    { type: 'headline', content: text('秋粮入库过半') },
    { type: 'deck', content: text('【待核】') },
    { type: 'paragraph', content: text('全县入库 3.5 万吨，TK。') },
    { type: 'crosshead', attrs: { level: 1 }, content: text('一户一档') },
    { type: 'paragraph', content: text('全县入库 3.5 万吨，TK。') },
    { type: 'pullQuote', content: text('粮食是大事') },
    { type: 'figure', attrs: { mediaId: 'abc' }, content: text('晒场（王某摄）') },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: text('第一条') }] }],
    },
  ] satisfies DocumentNode[],
}

it('counts as the stored length is counted', () => {
  const doc = documentSchema.nodeFromJSON(story)
  const counts = textCounter()(doc)
  expect(counts).toEqual({ characters: lengthOf(story), crossheads: 1, figures: 1, markers: 3 })
})

it('gives the same answer from memory', () => {
  const count = textCounter()
  const doc = documentSchema.nodeFromJSON(story)
  expect(count(doc)).toEqual(count(documentSchema.nodeFromJSON(story)))
})
