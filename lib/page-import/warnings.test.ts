import { expect, it } from 'vitest'
import type { SureDecision } from './decisions.ts'
import { readPage } from './read-page.ts'
import { doubtsOf, warnAbout } from './warnings.ts'

const sure: SureDecision = { label: 'paragraph', starts: false, sure: 1, startSure: 1, instead: 'continued' }

it('what is sure gives no warning', () => expect(doubtsOf(sure, 3)).toEqual([]))

it('each kind of doubt has its code, and names line, label and the other reading', () => {
  expect(doubtsOf({ ...sure, label: 'crosshead', sure: 0.554, instead: 'headline' }, 3)).toEqual([
    { code: 'doubtful_label', line: 4, label: 'crosshead', instead: 'headline', sure: 0.55 },
  ])
  expect(doubtsOf({ ...sure, sure: 0.6 }, 0)).toEqual([
    { code: 'doubtful_join', line: 1, label: 'paragraph', instead: 'continued', sure: 0.6 },
  ])
  expect(doubtsOf({ ...sure, startSure: 0.5 }, 0)).toEqual([{ code: 'doubtful_start', line: 1, sure: 0.5 }])
  expect(doubtsOf({ ...sure, label: 'kickerHeadline' }, 0)).toEqual([
    { code: 'title_split', line: 1, label: 'kickerHeadline' },
  ])
})

it('a story nobody signed says so', () => {
  const { stories, decisions } = readPage(
    '小桥通了\n\n昨日，小桥通车，大伙儿都来看热闹，街坊都说这件事办得好。',
  )
  expect(stories.map((story) => warnAbout(story, decisions).map((one) => one.code))[0]).toContain('no_byline')
})
