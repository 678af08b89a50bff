import { expect, it } from 'vitest'
import { writtenDateline } from './dateline.ts'
import { excerptOf, shorten } from './excerpt.ts'
import { bestWidth, publicImage } from './image.ts'
import { tieInterpuncts } from './typography.ts'

it('ties an interpunct to the character before it, and nothing else', () => {
  expect(tieInterpuncts('约翰·史密斯·李')).toBe('约翰\u2060·史密斯\u2060·李')
  expect(tieInterpuncts('11·23 A·B 甲·A')).toBe('11·23 A·B 甲·A')
  expect(tieInterpuncts('没有')).toBe('没有')
})

it('takes whole sentences from the beginning of the text', () => {
  const paragraphs = [
    '“坐着就办完了。”一位老人说，以前要跑四趟。从下个月起，全县都这样办。',
    '第二段从这里开始。',
    '第三段。',
  ]
  expect(excerptOf(paragraphs, 30)).toBe('“坐着就办完了。”一位老人说，以前要跑四趟。')
  expect(excerptOf(paragraphs)).toBe(`${paragraphs[0]}${paragraphs[1]}`)
  expect(excerptOf(['', ' ', '只有一句。'])).toBe('只有一句。')
  expect(excerptOf(['It rained.', 'It stopped.'])).toBe('It rained. It stopped.')
  expect(excerptOf([])).toBe('')
})

it('cuts a sentence that is too long, in Chinese anywhere, in English between words', () => {
  expect(shorten('一'.repeat(50), 10)).toBe(`${'一'.repeat(10)}……`)
  expect(shorten('The hillside that was grafted three times over', 10)).toBe('The hillside that …')
  expect(shorten('It rained. Then it stopped and the sun came out again.', 8)).toBe('It rained.')
  expect(shorten('3.5 metres is short of what was asked for here. Second.', 30)).toBe(
    '3.5 metres is short of what was asked for here. Second.',
  )
})

it('prints a dateline from its parts', () => {
  expect(writtenDateline({ agency: '本报', place: '云渡', date: '11月22日', mode: '讯' }, 'zh-Hans')).toBe(
    '本报云渡11月22日讯',
  )
  expect(writtenDateline({ agency: '本报', place: '', date: '', mode: '讯' }, 'zh-Hans')).toBe('本报讯')
  expect(writtenDateline({ agency: '', place: 'Yundu', date: '22 November', mode: '' }, 'en')).toBe(
    'YUNDU, 22 November',
  )
  expect(writtenDateline(null, 'en')).toBe('')
})

const file = { id: 'a', alt: '', caption: '', credit: '', rightsUntil: null }
const rendition = (width: number, format: 'avif' | 'webp' | 'jpeg') => ({ width, height: width / 2, format })

it('shows a picture in the sizes it has, and not at all when its rights have run out', () => {
  const renditions = [rendition(640, 'jpeg'), rendition(320, 'jpeg'), rendition(640, 'avif')]
  expect(publicImage({ ...file, renditions })).toMatchObject({
    width: 640,
    height: 320,
    widths: { jpeg: [320, 640], avif: [640] },
  })
  expect(publicImage({ ...file, renditions: [] })).toBeNull()
  expect(publicImage({ ...file, renditions, rightsUntil: new Date(0) })).toBeNull()
  expect(bestWidth([320, 640, 1280], 500)).toBe(640)
  expect(bestWidth([320], 500)).toBe(320)
  expect(bestWidth([], 500)).toBeUndefined()
})
