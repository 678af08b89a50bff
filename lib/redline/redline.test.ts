import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StoryDocument } from '#lib/document/format.ts'
import { countChanges, redline } from './redline.ts'
import { segmentsOf } from './segments.ts'
import { textChanges } from './text-changes.ts'

const story = (headline: string, ...paragraphs: string[]): StoryDocument => ({
  type: 'doc',
  content: [
    { type: 'kicker' },
    { type: 'headline', content: [{ type: 'text', text: headline }] },
    { type: 'deck' },
    ...paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  ],
})

const drawn = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'in' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

it('strikes and underlines whole words, not single characters of them', () => {
  expect(drawn('要求各地加强春运期间的安全管理', '要求各地切实加强春节期间的安全监管')).toBe(
    '要求各地{+切实+}加强[-春运-]{+春节+}期间的安全[-管理-]{+监管+}',
  )
})

it('shows a figure with its unit as one piece', () => {
  expect(segmentsOf('收入27.35亿元')).toContain('27.35亿元')
  expect(drawn('共收购4万吨', '共收购5万吨')).toBe('共收购[-4万吨-]{+5万吨+}')
})

it('gives a rewritten paragraph as one changed block and a new one as put in', () => {
  const blocks = redline(
    story('新桥合龙', '昨日上午九时，新桥主体合龙。', '老桥不拆。'),
    story('新桥昨日合龙', '昨日上午九时二十分，新桥主体合龙。', '工期提前了十天。', '老桥不拆。'),
  )
  expect(blocks.map(({ kind, type }) => `${kind} ${type}`)).toEqual([
    'changed headline',
    'changed paragraph',
    'in paragraph',
    'same paragraph',
  ])
  expect(countChanges(blocks)).toBe(3)
})

it('shows a paragraph that became a crosshead', () => {
  const before = story('题', '老桥不拆，留给步行的人')
  const after: StoryDocument = {
    ...before,
    content: before.content.map((node) =>
      node.type === 'paragraph' ? { ...node, type: 'crosshead' } : node,
    ),
  }
  expect(redline(before, after).map(({ kind, type }) => `${kind} ${type}`)).toEqual([
    'same headline',
    'changed crosshead',
  ])
})

it('says nothing changed when nothing did', () => {
  const one = story('题', '甲', '乙')
  expect(countChanges(redline(one, one))).toBe(0)
})

const anyText = fc.string({ unit: fc.constantFrom(...'的一是在不了有和人这中大为上个国我以要他，。“”3年%a') })

it('loses no character of either version', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const changes = textChanges(before, after)
      const side = (other: string) =>
        changes
          .filter(({ kind }) => kind !== other)
          .map(({ text }) => text)
          .join('')
      expect(side('in')).toBe(before)
      expect(side('out')).toBe(after)
    }),
  )
})

it('loses no block of either version', () => {
  const texts = fc.array(
    anyText.filter((text) => text.trim() !== ''),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const blocks = redline(story('题', ...before), story('题', ...after))
      const side = (other: string) =>
        blocks
          .map(({ changes }) =>
            changes
              .filter(({ kind }) => kind !== other)
              .map(({ text }) => text)
              .join(''),
          )
          .filter(Boolean)
      expect(side('in')).toEqual(['题', ...before])
      expect(side('out')).toEqual(['题', ...after])
    }),
  )
})
