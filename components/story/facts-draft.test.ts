import { expect, it } from 'vitest'
import { differing, type FactsDraft, factsOf, patchOf, rebase } from './facts-draft.ts'

const base: FactsDraft = {
  sectionId: 'community',
  columnId: '',
  kind: 'news',
  bylines: [],
  dateline: { agency: '', place: '', date: '', mode: '' },
  source: '',
  originalTitle: '',
  rights: '',
  slug: '',
  summary: '',
  language: 'zh-Hans',
  topicIds: [],
  deadline: '2026-11-23T18:40',
  plannedDate: '',
  plannedPage: 'A05',
  plannedLength: '1200',
}

it('names the facts that differ, lists and parts too', () => {
  const other = { ...base, kind: 'feature' as const, dateline: { ...base.dateline, place: '临溪' } }
  expect(differing(base, other)).toEqual(['kind', 'dateline'])
  expect(differing(base, { ...base, bylines: [] })).toEqual([])
})

it("keeps my changes and takes a colleague's where I made none", () => {
  const mine = { ...base, kind: 'feature' as const }
  const theirs = { ...base, plannedPage: 'A06' }
  expect(rebase(base, mine, theirs)).toEqual({
    draft: { ...base, kind: 'feature', plannedPage: 'A06' },
    both: [],
  })
})

it('names a fact that both changed differently and keeps mine in the form', () => {
  const mine = { ...base, plannedPage: 'A07' }
  const theirs = { ...base, plannedPage: 'A06' }
  expect(rebase(base, mine, theirs)).toEqual({ draft: mine, both: ['plannedPage'] })
})

it('has no quarrel where both made the same change', () => {
  const changed = { ...base, plannedPage: 'A06' }
  expect(rebase(base, changed, changed)).toEqual({ draft: changed, both: [] })
})

it('sends empty fields as nothing and times as moments', () => {
  const facts = factsOf({ ...base, plannedLength: '', deadline: '' }, 'Asia/Shanghai')
  expect(facts).toMatchObject({ columnId: null, dateline: null, plannedLength: null, deadline: null })
  expect(factsOf(base, 'Asia/Shanghai').deadline).toBe('2026-11-23T10:40:00.000Z')
})

it('sends no byline without a name', () => {
  const entry = { personId: null, name: ' ', role: 'reporter' as const, unit: '' }
  expect(factsOf({ ...base, bylines: [entry, { ...entry, name: '马琴' }] }, 'UTC').bylines).toHaveLength(1)
})

it('sends only what was changed', () => {
  expect(patchOf(base, { ...base, plannedPage: 'A06' }, 'Asia/Shanghai')).toEqual({ plannedPage: 'A06' })
  expect(patchOf(base, base, 'Asia/Shanghai')).toEqual({})
})
