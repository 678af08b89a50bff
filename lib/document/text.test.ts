import { expect, test } from 'vitest'
import { emptyDocument, type StoryDocument } from './format.ts'
import { bodyText, headOf, isEmptyBody, isEmptyDocument, plainText, textBlocksOf } from './text.ts'

const line = (type: string, ...texts: string[]) => ({
  type,
  content: texts.map((text) => ({ type: 'text', text })),
})
const document: StoryDocument = {
  type: 'doc',
  content: [
    line('kicker', '开学'),
    line('headline', ' 城北', '小学 '),
    { type: 'deck' },
    line('paragraph', '第一段', '。'),
    { type: 'paragraph' },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [line('paragraph', '一'), line('paragraph', '二')] }],
    },
    line('figure', '图说'),
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [line('tableCell', '甲'), line('tableCell', '乙')] }],
    },
    { type: 'divider' },
  ],
}

test('plain text has one block a line and no empty lines', () => {
  expect(plainText(document)).toBe('开学\n城北小学\n第一段。\n一\n二\n图说\n甲\n乙')
  expect(bodyText(document)).toBe('第一段。\n一\n二\n图说\n甲\n乙')
})

test('the head is plain text, trimmed, and empty where nothing stands', () => {
  expect(headOf(document)).toEqual({ kicker: '开学', headline: '城北小学', deck: '' })
  expect(headOf({ type: 'doc', content: [] })).toEqual({ kicker: '', headline: '', deck: '' })
})

test('a block knows what it stands in', () => {
  expect(textBlocksOf(document.content).find((block) => block.text === '一')?.inside).toEqual([
    'bulletList',
    'listItem',
  ])
})

test('empty is what says nothing: no text, no picture, no embed', () => {
  expect(isEmptyDocument(emptyDocument())).toBe(true)
  const withBlock = (block: StoryDocument['content'][number]): StoryDocument => ({
    type: 'doc',
    content: [...emptyDocument().content, block],
  })
  expect(isEmptyDocument(withBlock(line('paragraph', ' \u3000')))).toBe(true)
  expect(isEmptyDocument(withBlock({ type: 'divider' }))).toBe(true)
  expect(isEmptyDocument(withBlock({ type: 'figure' }))).toBe(false)
  expect(isEmptyDocument(withBlock(line('paragraph', '字')))).toBe(false)
  const onlyHeadline: StoryDocument = {
    type: 'doc',
    content: [{ type: 'kicker' }, line('headline', '题'), { type: 'deck' }, { type: 'paragraph' }],
  }
  expect(isEmptyDocument(onlyHeadline)).toBe(false)
  expect(isEmptyBody(onlyHeadline)).toBe(true)
})
