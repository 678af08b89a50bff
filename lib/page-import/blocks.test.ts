import { expect, it } from 'vitest'
import { columnWidths, joinText, toBlocks } from './blocks.ts'
import { splitPage } from './page-lines.ts'

const wrapped = [
  '老街换了新模样',
  '　　“以前一到下雨天，巷子',
  '里的水能没过脚脖子。”昨天，',
  '家住柳巷的居民说，如今路平',
  '了，灯也亮了，出门方便多了，',
  '连孩子都爱到巷口去玩了。',
  '　　据了解，柳巷改造工程去',
  '年三月动工，共铺设管道三千',
  '多米，更换窨井盖八十六个，',
  '全部改造年底完成。',
  '（记者 王强）',
].join('\n')

it('finds the width of hard-wrapped columns', () => {
  expect(columnWidths(splitPage(wrapped)).every((width) => width >= 12 && width <= 14)).toBe(true)
  expect(columnWidths(splitPage('标题\n\n这一段很长。\n\n这一段更长一些。'))).toEqual([])
})

it('unwraps the lines of a paragraph and nothing else', () => {
  const blocks = toBlocks(splitPage(wrapped))
  expect(blocks.map((block) => block.lines)).toEqual([[0], [1, 2, 3, 4, 5], [6, 7, 8, 9], [10]])
  expect(blocks[1]?.text).toMatch(/^“以前一到下雨天，巷子里的水.*去玩了。$/)
})

it('leaves pages alone whose paragraphs stand on one line', () => {
  const page = '标题一\n\n第一段文字到这里。\n\n第二段文字。\n\n王强'
  expect(toBlocks(splitPage(page)).map((block) => block.lines)).toEqual([[0], [1], [2], [3]])
})

it('gives Latin words their space back where a line broke between them', () => {
  expect(joinText('the end of', 'the line')).toBe('the end of the line')
  expect(joinText('让广', '大党员')).toBe('让广大党员')
})
